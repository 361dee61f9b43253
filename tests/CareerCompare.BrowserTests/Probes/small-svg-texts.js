// Drawings do not grow, so their text has to be large enough as it is.
() => [...document.querySelectorAll('svg text, svg tspan')]
  .filter(t => t.textContent.trim() && parseFloat(getComputedStyle(t).fontSize) < 12)
  .map(t => `“${t.textContent.trim()}” is ${getComputedStyle(t).fontSize}`)
