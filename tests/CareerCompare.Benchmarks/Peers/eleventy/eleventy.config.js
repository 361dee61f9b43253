// Finished HTML is not run through a template language; templates are JavaScript, the fastest that Eleventy has.
export default function (config) {
  config.setQuietMode(true);
  config.addGlobalData("layout", "page.11ty.js");
  config.addPassthroughCopy({ static: "/" });
  return { htmlTemplateEngine: false, dir: { input: "content", includes: "../_includes" } };
}
