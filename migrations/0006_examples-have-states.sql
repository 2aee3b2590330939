ALTER TYPE "public"."visibility" ADD VALUE 'example_inferred';--> statement-breakpoint
ALTER TYPE "public"."visibility" ADD VALUE 'example_out_of_force';