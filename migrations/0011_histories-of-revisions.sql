ALTER TABLE "catalogue_state" ADD COLUMN "history" text DEFAULT '' NOT NULL;--> statement-breakpoint
-- Where a revision is committed: this database and table, its server and the timeline of that, which a promoted replica changes. Some services keep the last two to themselves.
CREATE FUNCTION "catalogue_history"() RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  place text := concat_ws('/', (SELECT oid FROM pg_database WHERE datname = current_database()), 'catalogue_state'::regclass::oid);
BEGIN
  RETURN concat_ws('/', place, (SELECT system_identifier FROM pg_control_system()), left(pg_walfile_name(pg_current_wal_lsn()), 8));
EXCEPTION WHEN OTHERS THEN
  RETURN place;
END $$;
