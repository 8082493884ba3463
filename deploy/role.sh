#!/bin/sh
# A role that is not above row security, which the server's own superuser is.
psql --username postgres --set ON_ERROR_STOP=1 --set "password=$ROZSTAJE_PASSWORD" <<'SQL'
create role rozstaje login password :'password';
create database rozstaje owner rozstaje;
SQL
