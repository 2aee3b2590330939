-- At most one standard of an owner on a day. Deferred: an import may end one standard and begin the next in any order.
ALTER TABLE "standards" ADD CONSTRAINT "standards_no_overlap"
  EXCLUDE USING gist ("owner_id" WITH =, "valid" WITH &&) WHERE ("withdrawn_at" IS NULL) DEFERRABLE INITIALLY DEFERRED;
--> statement-breakpoint
-- Records of one import may name each other in any order.
DO $$
DECLARE foreign_key record;
BEGIN
  FOR foreign_key IN SELECT conrelid::regclass AS tbl, conname FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace LOOP
    EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY DEFERRED', foreign_key.tbl, foreign_key.conname);
  END LOOP;
END $$;
--> statement-breakpoint
INSERT INTO "catalogue_state" ("only", "revision", "day") VALUES (true, 0, '0001-01-01');
