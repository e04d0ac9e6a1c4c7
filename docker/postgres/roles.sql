-- The three roles and their database; for a superuser, on Postgres 15 or newer. May be run again.
--   psql -v database=jalon -v owner_password=… -v app_password=… -v jobs_password=… -f roles.sql
\set ON_ERROR_STOP on

SELECT format('CREATE ROLE %I', role) FROM unnest(ARRAY['jalon_owner', 'jalon_app', 'jalon_jobs']) AS role
  WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role) \gexec

-- The owner migrates and dumps. It is no superuser; row security is enabled but not forced on it.
ALTER ROLE jalon_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'owner_password';
-- The application owns nothing and cannot pass row security by.
ALTER ROLE jalon_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'app_password';
-- The jobs.
ALTER ROLE jalon_jobs LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'jobs_password';

SELECT format('CREATE DATABASE %I OWNER jalon_owner ENCODING ''UTF8'' TEMPLATE template0', :'database')
  WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'database') \gexec

REVOKE ALL ON DATABASE :"database" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"database" TO jalon_app, jalon_jobs;

\connect :"database"
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
