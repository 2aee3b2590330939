DROP INDEX "published_by_updated";--> statement-breakpoint
CREATE INDEX "published_by_revision" ON "published" USING btree ("noun","revision","code");--> statement-breakpoint
ALTER TABLE "published" DROP COLUMN "sort_day";