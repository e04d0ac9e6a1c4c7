#!/bin/bash
# Every night at DUMP_AT (UTC): the database as its owner, the attachments beside; the oldest go after KEEP_DAYS days.
set -eu
: "${DUMP_AT:=02:30}" "${KEEP_DAYS:=14}"

dump() {
  local stamp
  stamp=$(date -u +%Y-%m-%dT%H%M)
  pg_dump --format=custom --file="/backups/.half" "$DATABASE_OWNER_URL"
  mv /backups/.half "/backups/jalon-$stamp.dump"
  tar --create --gzip --file="/backups/.half" --directory=/data .
  mv /backups/.half "/backups/jalon-$stamp-files.tar.gz"
  find /backups -name 'jalon-*' -mtime "+$KEEP_DAYS" -delete
  echo "dumped jalon-$stamp"
}

if [ "${1:-}" = now ]; then dump; exit; fi
trap exit TERM INT
while true; do
  next=$(date -u -d "today $DUMP_AT" +%s)
  now=$(date -u +%s)
  [ "$next" -gt "$now" ] || next=$((next + 86400))
  sleep $((next - now)) &
  wait $!
  dump || echo 'the dump failed' >&2
done
