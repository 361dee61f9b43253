#!/bin/sh
# Written by "careercompare hosting"; what you change here is gone after the next time.
# Publishes a built site to object storage, and sends only what changed:
#   sh publish-to-storage.sh output STORE
# STORE is a remote of rclone with a folder, like s3:careers.example. What follows goes to rclone: --dry-run, --progress.
# docs/hosting.md says what such a store cannot do.
set -eu
if [ $# -lt 2 ]; then echo "usage: sh $0 SITE STORE [OPTION OF RCLONE]..." >&2; exit 2; fi
site=$1 store=$2
shift 2

# What the site does not have is deleted from the store: a part of a site must not pass for one.
# Of these files every shard has one.
while read -r file; do
  if [ ! -f "$site/$file" ]; then echo "$site: found no $file, expected a whole site: build it, or join its shards" >&2; exit 2; fi
done <<'FILES'
@@one-of-every-shard@@
FILES

# Without checksums rclone would compare sizes, and leave a page with another figure as it is.
features=$(rclone backend features "$store")
case $features in
  *'"md5"'* | *'"sha1"'*) ;;
  *) echo "$store: found a store without checksums, expected one that keeps MD5 or SHA-1: take another kind of remote" >&2; exit 2 ;;
esac

# What pages need, before the pages. Its names hold its hash, so no file of the site before is replaced.
@@hashed-files@@

# Pages.
@@pages@@

# Other files.
@@other-files@@

# Last, what the site no longer has.
rclone sync "$site" "$store" --ignore-existing --fast-list@@excluded@@ "$@"
