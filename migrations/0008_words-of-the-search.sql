CREATE TYPE "public"."word_kind" AS ENUM('filler', 'outside', 'spelling', 'abbreviation', 'synonym', 'verb', 'translation', 'old_name', 'everyday');--> statement-breakpoint
ALTER TYPE "public"."noun" ADD VALUE 'word' BEFORE 'dataset';--> statement-breakpoint
CREATE TABLE "words" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"dataset" text NOT NULL,
	"content" jsonb NOT NULL,
	"fingerprint" text NOT NULL,
	"revision" bigint NOT NULL,
	"withdrawn_at" bigint,
	"kind" "word_kind" NOT NULL,
	CONSTRAINT "words_code_unique" UNIQUE("code")
);
--> statement-breakpoint
ALTER TABLE "published" ADD COLUMN "concept" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "published" ADD COLUMN "words" "tsvector";--> statement-breakpoint
ALTER TABLE "words" ADD CONSTRAINT "words_dataset_datasets_code_fk" FOREIGN KEY ("dataset") REFERENCES "public"."datasets"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "published_by_concept" ON "published" USING btree ("concept","noun","name","code") WHERE concept is not null;--> statement-breakpoint
CREATE INDEX "published_words" ON "published" USING gin ("words");