ALTER TYPE "public"."noun" ADD VALUE 'dataset';--> statement-breakpoint
ALTER TABLE "datasets" ADD COLUMN "records" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "datasets" ADD COLUMN "revision" bigint DEFAULT 0 NOT NULL;