ALTER TABLE "calendars" DROP CONSTRAINT "calendars_version";
--> statement-breakpoint
-- One calendar in force of each region (or the country), year and version. Deferred, and without those withdrawn: an import may put one
-- in the place of another, or exchange their versions.
ALTER TABLE "calendars" ADD CONSTRAINT "calendars_version"
  EXCLUDE USING gist ((coalesce("region_id", '00000000-0000-0000-0000-000000000000'::uuid)) WITH =, "year" WITH =, "version" WITH =)
  WHERE ("withdrawn_at" IS NULL) DEFERRABLE INITIALLY DEFERRED;
