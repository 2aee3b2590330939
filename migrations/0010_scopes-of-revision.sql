CREATE TABLE "scopes" (
	"scope" integer PRIMARY KEY NOT NULL,
	"revision" bigint NOT NULL
);
--> statement-breakpoint
CREATE INDEX "scopes_by_revision" ON "scopes" USING btree ("revision");--> statement-breakpoint
-- Of what changed before nothing is told apart.
INSERT INTO "scopes" SELECT -1, "revision" FROM "catalogue_state" WHERE "revision" > 0;
