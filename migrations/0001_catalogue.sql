CREATE TYPE "public"."agency_kind" AS ENUM('opd', 'provincial', 'vertical', 'judicial', 'state_body', 'bumn', 'bumd', 'joint', 'private', 'village', 'exhibitor');--> statement-breakpoint
CREATE TYPE "public"."change_kind" AS ENUM('created', 'updated', 'withdrawn', 'restored', 'merged', 'began', 'ended');--> statement-breakpoint
CREATE TYPE "public"."completeness" AS ENUM('solid', 'partial', 'stub');--> statement-breakpoint
CREATE TYPE "public"."document_kind" AS ENUM('document', 'form', 'statement', 'photo', 'payment_proof', 'data', 'condition', 'presence', 'object');--> statement-breakpoint
CREATE TYPE "public"."evidence" AS ENUM('published', 'inferred');--> statement-breakpoint
CREATE TYPE "public"."instrument_kind" AS ENUM('uu', 'pp', 'perpres', 'permen', 'perpol', 'kepmen', 'se', 'skb', 'perda', 'perkada', 'keputusan', 'other');--> statement-breakpoint
CREATE TYPE "public"."instrument_status" AS ENUM('in_force', 'amended', 'repealed', 'unknown');--> statement-breakpoint
CREATE TYPE "public"."mall_status" AS ENUM('committed', 'planned', 'soft_launch', 'open', 'closed', 'unknown');--> statement-breakpoint
CREATE TYPE "public"."noun" AS ENUM('region', 'mall', 'site', 'agency', 'tenancy', 'document', 'legal_instrument', 'reference_service', 'service', 'standard', 'offering', 'calendar', 'source');--> statement-breakpoint
CREATE TYPE "public"."offering_status" AS ENUM('announced', 'active', 'suspended', 'ended', 'unknown');--> statement-breakpoint
CREATE TYPE "public"."reference_status" AS ENUM('active', 'discouraged', 'discontinued');--> statement-breakpoint
CREATE TYPE "public"."region_level" AS ENUM('province', 'regency', 'city');--> statement-breakpoint
CREATE TYPE "public"."sector" AS ENUM('agama', 'air-minum', 'bangunan', 'energi', 'hukum', 'jaminan-sosial', 'keamanan', 'keimigrasian', 'kendaraan', 'kepabeanan', 'kependudukan', 'kesehatan', 'ketenagakerjaan', 'lalu-lintas', 'lingkungan', 'logistik-keuangan', 'pajak-daerah', 'pariwisata', 'pendidikan', 'perizinan-berusaha', 'perizinan-non-berusaha', 'perizinan-tenaga-kesehatan', 'perpajakan', 'pertanahan', 'pertanian', 'sosial', 'usaha');--> statement-breakpoint
CREATE TYPE "public"."service_status" AS ENUM('active', 'suspended', 'ended', 'unknown');--> statement-breakpoint
CREATE TYPE "public"."site_kind" AS ENUM('main', 'satellite', 'mobile');--> statement-breakpoint
CREATE TYPE "public"."time_zone" AS ENUM('WIB', 'WITA', 'WIT');--> statement-breakpoint
CREATE TYPE "public"."visibility" AS ENUM('listed', 'inferred', 'example', 'out_of_force');--> statement-breakpoint
CREATE TABLE "catalogue_state" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"revision" bigint NOT NULL,
	"day" date NOT NULL,
	CONSTRAINT "catalogue_state_only" CHECK ("catalogue_state"."only")
);
--> statement-breakpoint
CREATE TABLE "changes" (
	"revision" bigint NOT NULL,
	"noun" "noun" NOT NULL,
	"id" uuid NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"kind" "change_kind" NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor" text NOT NULL,
	"reason" jsonb,
	"merged_into" text,
	"previous" jsonb,
	CONSTRAINT "changes_revision_noun_id_pk" PRIMARY KEY("revision","noun","id")
);
--> statement-breakpoint
CREATE TABLE "published" (
	"noun" "noun" NOT NULL,
	"id" uuid NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"revision" bigint NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"example" boolean NOT NULL,
	"visibility" "visibility" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"names" text NOT NULL,
	"facets" text[] NOT NULL,
	"refs" text[] NOT NULL,
	"fee_min" bigint,
	"time_min" integer,
	"sort_day" text,
	"latitudes" double precision[] DEFAULT '{}' NOT NULL,
	"longitudes" double precision[] DEFAULT '{}' NOT NULL,
	"document" json NOT NULL,
	"body" text NOT NULL,
	"item" json NOT NULL,
	"item_body" text NOT NULL,
	"fingerprint" text NOT NULL,
	CONSTRAINT "published_noun_id_from_day_pk" PRIMARY KEY("noun","id","from_day"),
	CONSTRAINT "published_days" CHECK ("published"."from_day" < "published"."to_day")
);
--> statement-breakpoint
CREATE TABLE "datasets" (
	"code" text PRIMARY KEY NOT NULL,
	"content" jsonb NOT NULL,
	"example" boolean NOT NULL,
	"imported_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "calendars" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"dataset" text NOT NULL,
	"content" jsonb NOT NULL,
	"fingerprint" text NOT NULL,
	"revision" bigint NOT NULL,
	"withdrawn_at" bigint,
	"year" integer NOT NULL,
	"version" integer NOT NULL,
	"region_id" uuid,
	"decree_id" uuid NOT NULL,
	"supersedes_id" uuid,
	"known_from" date NOT NULL,
	CONSTRAINT "calendars_code_unique" UNIQUE("code"),
	CONSTRAINT "calendars_version" UNIQUE NULLS NOT DISTINCT("region_id","year","version")
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"dataset" text NOT NULL,
	"content" jsonb NOT NULL,
	"fingerprint" text NOT NULL,
	"revision" bigint NOT NULL,
	"withdrawn_at" bigint,
	"kind" "document_kind" NOT NULL,
	"broader_id" uuid,
	CONSTRAINT "documents_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "legal_instruments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"dataset" text NOT NULL,
	"content" jsonb NOT NULL,
	"fingerprint" text NOT NULL,
	"revision" bigint NOT NULL,
	"withdrawn_at" bigint,
	"kind" "instrument_kind" NOT NULL,
	"year" integer NOT NULL,
	"status" "instrument_status" NOT NULL,
	"repealed_by_id" uuid,
	CONSTRAINT "legal_instruments_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"dataset" text NOT NULL,
	"content" jsonb NOT NULL,
	"fingerprint" text NOT NULL,
	"revision" bigint NOT NULL,
	"withdrawn_at" bigint,
	"instrument_id" uuid,
	CONSTRAINT "sources_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "agencies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"dataset" text NOT NULL,
	"content" jsonb NOT NULL,
	"fingerprint" text NOT NULL,
	"revision" bigint NOT NULL,
	"withdrawn_at" bigint,
	"kind" "agency_kind" NOT NULL,
	"parent_id" uuid,
	"region_id" uuid,
	"successor_id" uuid,
	CONSTRAINT "agencies_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "malls" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"dataset" text NOT NULL,
	"content" jsonb NOT NULL,
	"fingerprint" text NOT NULL,
	"revision" bigint NOT NULL,
	"withdrawn_at" bigint,
	"region_id" uuid NOT NULL,
	"operator_id" uuid,
	"status" "mall_status" NOT NULL,
	CONSTRAINT "malls_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "regions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"dataset" text NOT NULL,
	"content" jsonb NOT NULL,
	"fingerprint" text NOT NULL,
	"revision" bigint NOT NULL,
	"withdrawn_at" bigint,
	"level" "region_level" NOT NULL,
	"time_zone" time_zone NOT NULL,
	"parent_id" uuid,
	"successor_id" uuid,
	CONSTRAINT "regions_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "sites" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"dataset" text NOT NULL,
	"content" jsonb NOT NULL,
	"fingerprint" text NOT NULL,
	"revision" bigint NOT NULL,
	"withdrawn_at" bigint,
	"mall_id" uuid NOT NULL,
	"kind" "site_kind" NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	CONSTRAINT "sites_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "tenancies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"dataset" text NOT NULL,
	"content" jsonb NOT NULL,
	"fingerprint" text NOT NULL,
	"revision" bigint NOT NULL,
	"withdrawn_at" bigint,
	"agency_id" uuid NOT NULL,
	"site_id" uuid NOT NULL,
	CONSTRAINT "tenancies_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "offerings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"dataset" text NOT NULL,
	"content" jsonb NOT NULL,
	"fingerprint" text NOT NULL,
	"revision" bigint NOT NULL,
	"withdrawn_at" bigint,
	"service_id" uuid NOT NULL,
	"site_id" uuid NOT NULL,
	"status" "offering_status" NOT NULL,
	"evidence" "evidence" NOT NULL,
	CONSTRAINT "offerings_code_unique" UNIQUE("code"),
	CONSTRAINT "offerings_place" UNIQUE("service_id","site_id")
);
--> statement-breakpoint
CREATE TABLE "reference_services" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"dataset" text NOT NULL,
	"content" jsonb NOT NULL,
	"fingerprint" text NOT NULL,
	"revision" bigint NOT NULL,
	"withdrawn_at" bigint,
	"sector" "sector" NOT NULL,
	"owner_kind" "agency_kind" NOT NULL,
	"status" "reference_status" NOT NULL,
	"grade" "completeness" NOT NULL,
	"successor_id" uuid,
	CONSTRAINT "reference_services_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "services" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"dataset" text NOT NULL,
	"content" jsonb NOT NULL,
	"fingerprint" text NOT NULL,
	"revision" bigint NOT NULL,
	"withdrawn_at" bigint,
	"agency_id" uuid NOT NULL,
	"reference_service_id" uuid,
	"status" "service_status" NOT NULL,
	CONSTRAINT "services_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "standards" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"dataset" text NOT NULL,
	"content" jsonb NOT NULL,
	"fingerprint" text NOT NULL,
	"revision" bigint NOT NULL,
	"withdrawn_at" bigint,
	"reference_service_id" uuid,
	"service_id" uuid,
	"owner_id" uuid GENERATED ALWAYS AS (coalesce(reference_service_id, service_id)) STORED NOT NULL,
	"valid" daterange NOT NULL,
	CONSTRAINT "standards_code_unique" UNIQUE("code"),
	CONSTRAINT "standards_one_owner" CHECK (num_nonnulls("standards"."reference_service_id", "standards"."service_id") = 1)
);
--> statement-breakpoint
ALTER TABLE "calendars" ADD CONSTRAINT "calendars_dataset_datasets_code_fk" FOREIGN KEY ("dataset") REFERENCES "public"."datasets"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendars" ADD CONSTRAINT "calendars_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendars" ADD CONSTRAINT "calendars_decree_id_legal_instruments_id_fk" FOREIGN KEY ("decree_id") REFERENCES "public"."legal_instruments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendars" ADD CONSTRAINT "calendars_supersedes_id_calendars_id_fk" FOREIGN KEY ("supersedes_id") REFERENCES "public"."calendars"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_dataset_datasets_code_fk" FOREIGN KEY ("dataset") REFERENCES "public"."datasets"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_broader_id_documents_id_fk" FOREIGN KEY ("broader_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_instruments" ADD CONSTRAINT "legal_instruments_dataset_datasets_code_fk" FOREIGN KEY ("dataset") REFERENCES "public"."datasets"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_instruments" ADD CONSTRAINT "legal_instruments_repealed_by_id_legal_instruments_id_fk" FOREIGN KEY ("repealed_by_id") REFERENCES "public"."legal_instruments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_dataset_datasets_code_fk" FOREIGN KEY ("dataset") REFERENCES "public"."datasets"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_instrument_id_legal_instruments_id_fk" FOREIGN KEY ("instrument_id") REFERENCES "public"."legal_instruments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies" ADD CONSTRAINT "agencies_dataset_datasets_code_fk" FOREIGN KEY ("dataset") REFERENCES "public"."datasets"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies" ADD CONSTRAINT "agencies_parent_id_agencies_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies" ADD CONSTRAINT "agencies_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies" ADD CONSTRAINT "agencies_successor_id_agencies_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "malls" ADD CONSTRAINT "malls_dataset_datasets_code_fk" FOREIGN KEY ("dataset") REFERENCES "public"."datasets"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "malls" ADD CONSTRAINT "malls_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "malls" ADD CONSTRAINT "malls_operator_id_agencies_id_fk" FOREIGN KEY ("operator_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regions" ADD CONSTRAINT "regions_dataset_datasets_code_fk" FOREIGN KEY ("dataset") REFERENCES "public"."datasets"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regions" ADD CONSTRAINT "regions_parent_id_regions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."regions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regions" ADD CONSTRAINT "regions_successor_id_regions_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."regions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sites" ADD CONSTRAINT "sites_dataset_datasets_code_fk" FOREIGN KEY ("dataset") REFERENCES "public"."datasets"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sites" ADD CONSTRAINT "sites_mall_id_malls_id_fk" FOREIGN KEY ("mall_id") REFERENCES "public"."malls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenancies" ADD CONSTRAINT "tenancies_dataset_datasets_code_fk" FOREIGN KEY ("dataset") REFERENCES "public"."datasets"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenancies" ADD CONSTRAINT "tenancies_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenancies" ADD CONSTRAINT "tenancies_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offerings" ADD CONSTRAINT "offerings_dataset_datasets_code_fk" FOREIGN KEY ("dataset") REFERENCES "public"."datasets"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offerings" ADD CONSTRAINT "offerings_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offerings" ADD CONSTRAINT "offerings_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reference_services" ADD CONSTRAINT "reference_services_dataset_datasets_code_fk" FOREIGN KEY ("dataset") REFERENCES "public"."datasets"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reference_services" ADD CONSTRAINT "reference_services_successor_id_reference_services_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."reference_services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "services" ADD CONSTRAINT "services_dataset_datasets_code_fk" FOREIGN KEY ("dataset") REFERENCES "public"."datasets"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "services" ADD CONSTRAINT "services_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "services" ADD CONSTRAINT "services_reference_service_id_reference_services_id_fk" FOREIGN KEY ("reference_service_id") REFERENCES "public"."reference_services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standards" ADD CONSTRAINT "standards_dataset_datasets_code_fk" FOREIGN KEY ("dataset") REFERENCES "public"."datasets"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standards" ADD CONSTRAINT "standards_reference_service_id_reference_services_id_fk" FOREIGN KEY ("reference_service_id") REFERENCES "public"."reference_services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standards" ADD CONSTRAINT "standards_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "changes_of" ON "changes" USING btree ("noun","id","revision");--> statement-breakpoint
CREATE INDEX "changes_by_noun" ON "changes" USING btree ("noun","revision");--> statement-breakpoint
CREATE INDEX "published_code" ON "published" USING btree ("noun","code");--> statement-breakpoint
CREATE INDEX "published_by_name" ON "published" USING btree ("noun","name","code") WHERE visibility = 'listed';--> statement-breakpoint
CREATE INDEX "published_by_updated" ON "published" USING btree ("noun","updated_at","code");--> statement-breakpoint
CREATE INDEX "published_facets" ON "published" USING gin ("facets");--> statement-breakpoint
CREATE INDEX "published_refs" ON "published" USING gin ("refs");--> statement-breakpoint
CREATE INDEX "published_names" ON "published" USING gin ("names" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "published_from" ON "published" USING btree ("from_day");--> statement-breakpoint
CREATE INDEX "published_to" ON "published" USING btree ("to_day");--> statement-breakpoint
CREATE INDEX "calendars_year" ON "calendars" USING btree ("year");--> statement-breakpoint
CREATE INDEX "agencies_parent" ON "agencies" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "agencies_region" ON "agencies" USING btree ("region_id");--> statement-breakpoint
CREATE INDEX "malls_region" ON "malls" USING btree ("region_id");--> statement-breakpoint
CREATE INDEX "sites_mall" ON "sites" USING btree ("mall_id");--> statement-breakpoint
CREATE INDEX "tenancies_agency" ON "tenancies" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "tenancies_site" ON "tenancies" USING btree ("site_id");--> statement-breakpoint
CREATE INDEX "offerings_site" ON "offerings" USING btree ("site_id");--> statement-breakpoint
CREATE INDEX "services_agency" ON "services" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "services_reference" ON "services" USING btree ("reference_service_id");--> statement-breakpoint
CREATE INDEX "standards_owner" ON "standards" USING btree ("owner_id");