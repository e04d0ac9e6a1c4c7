#!/bin/bash
# Run once by the Postgres image, on an empty data folder.
set -eu
psql --username "$POSTGRES_USER" --dbname postgres \
  -v database=jalon -v owner_password="$OWNER_PASSWORD" -v app_password="$APP_PASSWORD" \
  -v jobs_password="$JOBS_PASSWORD" -f /roles.sql
