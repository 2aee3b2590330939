// Written by `npm run contract` from schema.graphql: change that.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from './context.js';
import type { Doc } from './plan.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  DayOrMinute: { input: string; output: string; }
  RecordContent: { input: Record<string, unknown>; output: Record<string, unknown>; }
  Date: { input: string; output: string; }
  PartialDate: { input: string; output: string; }
  DateTime: { input: string; output: string; }
  Since: { input: string; output: string; }
  OpenAt: { input: string; output: string; }
  Time: { input: string; output: string; }
  Duration: { input: string; output: string; }
  Rupiah: { input: number; output: number; }
  Whole: { input: number; output: number; }
};

export type Query = {
  readonly node?: Maybe<Node>;
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  readonly region?: Maybe<Region>;
  readonly regions: RegionConnection;
  readonly mall?: Maybe<Mall>;
  readonly malls: MallConnection;
  readonly agency?: Maybe<Agency>;
  readonly agencies: AgencyConnection;
  readonly service?: Maybe<Service>;
  readonly services: ServiceConnection;
  readonly referenceService?: Maybe<ReferenceService>;
  readonly referenceServices: ReferenceServiceConnection;
  readonly offering?: Maybe<Offering>;
  readonly offerings: OfferingConnection;
  readonly document?: Maybe<Document>;
  readonly documents: DocumentConnection;
  readonly legalInstrument?: Maybe<LegalInstrument>;
  readonly legalInstruments: LegalInstrumentConnection;
  readonly calendar?: Maybe<Calendar>;
  readonly calendars: CalendarConnection;
  readonly drifts: DriftConnection;
  readonly possible: PossibleConnection;
  readonly search: SearchPage;
  readonly suggest: ReadonlyArray<Suggestion>;
  readonly site?: Maybe<Site>;
  readonly datasets: ReadonlyArray<Dataset>;
  readonly dataset?: Maybe<Dataset>;
  readonly vocabularies: ReadonlyArray<Vocabulary>;
  readonly vocabulary?: Maybe<Vocabulary>;
  readonly catalogue: Catalogue;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  lang?: InputMaybe<Language>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  lang?: InputMaybe<Language>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryRegionArgs = {
  code: Scalars['String']['input'];
  lang?: InputMaybe<Language>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryRegionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegionFilter>;
  sort?: InputMaybe<RegionSort>;
  lang?: InputMaybe<Language>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryMallArgs = {
  code: Scalars['String']['input'];
  lang?: InputMaybe<Language>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryMallsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MallFilter>;
  sort?: InputMaybe<MallSort>;
  lang?: InputMaybe<Language>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryAgencyArgs = {
  code: Scalars['String']['input'];
  lang?: InputMaybe<Language>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryAgenciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgencyFilter>;
  sort?: InputMaybe<AgencySort>;
  lang?: InputMaybe<Language>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryServiceArgs = {
  code: Scalars['String']['input'];
  lang?: InputMaybe<Language>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryServicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceFilter>;
  sort?: InputMaybe<ServiceSort>;
  lang?: InputMaybe<Language>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryReferenceServiceArgs = {
  code: Scalars['String']['input'];
  lang?: InputMaybe<Language>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryReferenceServicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReferenceServiceFilter>;
  sort?: InputMaybe<ReferenceServiceSort>;
  lang?: InputMaybe<Language>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryOfferingArgs = {
  code: Scalars['String']['input'];
  lang?: InputMaybe<Language>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryOfferingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferingFilter>;
  sort?: InputMaybe<OfferingSort>;
  lang?: InputMaybe<Language>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryDocumentArgs = {
  code: Scalars['String']['input'];
  lang?: InputMaybe<Language>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  sort?: InputMaybe<DocumentSort>;
  lang?: InputMaybe<Language>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryLegalInstrumentArgs = {
  code: Scalars['String']['input'];
  lang?: InputMaybe<Language>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryLegalInstrumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalInstrumentFilter>;
  sort?: InputMaybe<LegalInstrumentSort>;
  lang?: InputMaybe<Language>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryCalendarArgs = {
  code: Scalars['String']['input'];
  lang?: InputMaybe<Language>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryCalendarsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CalendarFilter>;
  sort?: InputMaybe<CalendarSort>;
  lang?: InputMaybe<Language>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryDriftsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DriftFilter>;
  sort?: InputMaybe<DriftSort>;
  lang?: InputMaybe<Language>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryPossibleArgs = {
  have?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  region?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<PossibleState>;
  example?: InputMaybe<ExampleBesideAsked>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  lang?: InputMaybe<Language>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QuerySearchArgs = {
  q: Scalars['String']['input'];
  filter?: InputMaybe<ServiceFilter>;
  type?: InputMaybe<ReadonlyArray<SearchedNoun>>;
  form?: InputMaybe<SearchForm>;
  beneath?: InputMaybe<Scalars['Int']['input']>;
  facets?: InputMaybe<ReadonlyArray<SearchFacetName>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  lang?: InputMaybe<Language>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QuerySuggestArgs = {
  q: Scalars['String']['input'];
  example?: InputMaybe<ExampleBesideAsked>;
  lang?: InputMaybe<Language>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QuerySiteArgs = {
  code: Scalars['String']['input'];
  lang?: InputMaybe<Language>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryDatasetsArgs = {
  lang?: InputMaybe<Language>;
};


export type QueryDatasetArgs = {
  code: Scalars['String']['input'];
  lang?: InputMaybe<Language>;
};


export type QueryVocabulariesArgs = {
  lang?: InputMaybe<Language>;
};


export type QueryVocabularyArgs = {
  code: Scalars['String']['input'];
  lang?: InputMaybe<Language>;
};

export type Region = Node & {
  readonly id: Scalars['ID']['output'];
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly level: RegionLevel;
  readonly province?: Maybe<Region>;
  readonly timeZone: TimeZone;
  readonly bpsCode?: Maybe<Scalars['String']['output']>;
  readonly autonomous: Scalars['Boolean']['output'];
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
  readonly successor?: Maybe<Region>;
  readonly sources: ReadonlyArray<Source>;
  readonly statedBy: ReadonlyArray<StatedBy>;
  readonly verifiedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  readonly stub: Scalars['Boolean']['output'];
  readonly example: Scalars['Boolean']['output'];
  readonly dataset: Scalars['String']['output'];
  readonly holds: Holds;
  readonly revision: Scalars['Whole']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly regions: RegionConnection;
  readonly malls: MallConnection;
  readonly agencies: AgencyConnection;
  readonly services: ServiceConnection;
  readonly offerings: OfferingConnection;
  readonly calendars: CalendarConnection;
};


export type RegionNameArgs = {
  lang?: InputMaybe<Language>;
};


export type RegionMissingArgs = {
  lang?: InputMaybe<Language>;
};


export type RegionRegionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegionFilter>;
  sort?: InputMaybe<RegionSort>;
};


export type RegionMallsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MallFilter>;
  sort?: InputMaybe<MallSort>;
};


export type RegionAgenciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgencyFilter>;
  sort?: InputMaybe<AgencySort>;
};


export type RegionServicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceFilter>;
  sort?: InputMaybe<ServiceSort>;
};


export type RegionOfferingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferingFilter>;
  sort?: InputMaybe<OfferingSort>;
};


export type RegionCalendarsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CalendarFilter>;
  sort?: InputMaybe<CalendarSort>;
};

export type Mall = Node & {
  readonly id: Scalars['ID']['output'];
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly region: Region;
  readonly province: Region;
  readonly status: MallStatus;
  readonly openedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly point?: Maybe<Coordinates>;
  readonly siteCount: Scalars['Int']['output'];
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  readonly operator?: Maybe<Agency>;
  readonly milestones: ReadonlyArray<Milestone>;
  readonly readiness: ReadonlyArray<Readiness>;
  readonly counts: ReadonlyArray<Count>;
  readonly rules: ReadonlyArray<Rule>;
  readonly sites: ReadonlyArray<Site>;
  readonly sources: ReadonlyArray<Source>;
  readonly statedBy: ReadonlyArray<StatedBy>;
  readonly verifiedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  readonly stub: Scalars['Boolean']['output'];
  readonly example: Scalars['Boolean']['output'];
  readonly dataset: Scalars['String']['output'];
  readonly holds: Holds;
  readonly revision: Scalars['Whole']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly agencies: AgencyConnection;
  readonly services: ServiceConnection;
  readonly offerings: OfferingConnection;
};


export type MallNameArgs = {
  lang?: InputMaybe<Language>;
};


export type MallAddressArgs = {
  lang?: InputMaybe<Language>;
};


export type MallMissingArgs = {
  lang?: InputMaybe<Language>;
};


export type MallAgenciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgencyFilter>;
  sort?: InputMaybe<AgencySort>;
};


export type MallServicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceFilter>;
  sort?: InputMaybe<ServiceSort>;
};


export type MallOfferingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferingFilter>;
  sort?: InputMaybe<OfferingSort>;
};

export type Site = Node & {
  readonly id: Scalars['ID']['output'];
  readonly code: Scalars['String']['output'];
  readonly kind: SiteKind;
  readonly name: Scalars['String']['output'];
  readonly address?: Maybe<Place>;
  readonly building?: Maybe<Place>;
  readonly point?: Maybe<Point>;
  readonly openedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly closedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly hours: ReadonlyArray<OpeningRule>;
  readonly facilities: ReadonlyArray<SiteFacility>;
  readonly onlineQueue: Ternary;
  readonly verifiedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  readonly stub: Scalars['Boolean']['output'];
  readonly mall: Mall;
  readonly region: Region;
  readonly province: Region;
  readonly sources: ReadonlyArray<Source>;
  readonly example: Scalars['Boolean']['output'];
  readonly dataset: Scalars['String']['output'];
  readonly holds: Holds;
  readonly revision: Scalars['Whole']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly opening: Opening;
  readonly agencies: AgencyConnection;
  readonly services: ServiceConnection;
  readonly offerings: OfferingConnection;
};


export type SiteNameArgs = {
  lang?: InputMaybe<Language>;
};


export type SiteMissingArgs = {
  lang?: InputMaybe<Language>;
};


export type SiteOpeningArgs = {
  at?: InputMaybe<Scalars['OpenAt']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  known?: InputMaybe<Scalars['Date']['input']>;
};


export type SiteAgenciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgencyFilter>;
  sort?: InputMaybe<AgencySort>;
};


export type SiteServicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceFilter>;
  sort?: InputMaybe<ServiceSort>;
};


export type SiteOfferingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferingFilter>;
  sort?: InputMaybe<OfferingSort>;
};

export type Agency = Node & {
  readonly id: Scalars['ID']['output'];
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly shortName?: Maybe<Scalars['String']['output']>;
  readonly kind: AgencyKind;
  readonly region?: Maybe<Region>;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
  readonly malls: ReadonlyArray<Mall>;
  readonly formerNames: ReadonlyArray<FormerName>;
  readonly parent?: Maybe<Agency>;
  readonly jurisdiction: ReadonlyArray<Region>;
  readonly successor?: Maybe<Agency>;
  readonly website?: Maybe<Scalars['String']['output']>;
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly complaintChannels: ReadonlyArray<ComplaintChannel>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly tenancies: ReadonlyArray<Tenancy>;
  readonly sources: ReadonlyArray<Source>;
  readonly statedBy: ReadonlyArray<StatedBy>;
  readonly verifiedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  readonly stub: Scalars['Boolean']['output'];
  readonly example: Scalars['Boolean']['output'];
  readonly dataset: Scalars['String']['output'];
  readonly holds: Holds;
  readonly revision: Scalars['Whole']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly agencies: AgencyConnection;
  readonly services: ServiceConnection;
  readonly offerings: OfferingConnection;
  readonly operatedMalls: MallConnection;
};


export type AgencyNameArgs = {
  lang?: InputMaybe<Language>;
};


export type AgencyAddressArgs = {
  lang?: InputMaybe<Language>;
};


export type AgencyNoteArgs = {
  lang?: InputMaybe<Language>;
};


export type AgencyMissingArgs = {
  lang?: InputMaybe<Language>;
};


export type AgencyAgenciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgencyFilter>;
  sort?: InputMaybe<AgencySort>;
};


export type AgencyServicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceFilter>;
  sort?: InputMaybe<ServiceSort>;
};


export type AgencyOfferingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferingFilter>;
  sort?: InputMaybe<OfferingSort>;
};


export type AgencyOperatedMallsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MallFilter>;
  sort?: InputMaybe<MallSort>;
};

export type Tenancy = {
  readonly mall: Mall;
  readonly site: Site;
  readonly counter?: Maybe<Scalars['String']['output']>;
  readonly floor?: Maybe<Scalars['String']['output']>;
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
  readonly schedule?: Maybe<Scalars['String']['output']>;
  readonly announced: Scalars['Boolean']['output'];
  readonly source: Source;
  readonly confidence: Confidence;
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
};


export type TenancyScheduleArgs = {
  lang?: InputMaybe<Language>;
};


export type TenancyNoteArgs = {
  lang?: InputMaybe<Language>;
};

export type Service = Node & {
  readonly id: Scalars['ID']['output'];
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly agency: Agency;
  readonly region?: Maybe<Region>;
  readonly referenceService?: Maybe<ReferenceService>;
  readonly sector: Sector;
  readonly lifeEvents: ReadonlyArray<LifeEvent>;
  readonly status: ServiceStatus;
  readonly evidence: Evidence;
  readonly malls: ReadonlyArray<Mall>;
  readonly fee: FeeSummary;
  readonly timeLimit?: Maybe<TimeSummary>;
  readonly completeness: Scalars['Int']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly cases: ReadonlyArray<Case>;
  readonly offerings: ReadonlyArray<Offering>;
  readonly standard: Standard;
  readonly due?: Maybe<Due>;
  readonly checklist?: Maybe<Checklist>;
  readonly costs?: Maybe<FeeAnswer>;
  readonly path?: Maybe<Path>;
  readonly drift?: Maybe<Drift>;
  readonly standards: ReadonlyArray<StandardInTime>;
  readonly changes: ChangeConnection;
  readonly differences?: Maybe<ReadonlyArray<Difference>>;
  readonly sources: ReadonlyArray<Source>;
  readonly statedBy: ReadonlyArray<StatedBy>;
  readonly verifiedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  readonly stub: Scalars['Boolean']['output'];
  readonly example: Scalars['Boolean']['output'];
  readonly dataset: Scalars['String']['output'];
  readonly holds: Holds;
  readonly revision: Scalars['Whole']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
};


export type ServiceNameArgs = {
  lang?: InputMaybe<Language>;
};


export type ServiceDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


export type ServiceDueArgs = {
  complete?: InputMaybe<Scalars['DayOrMinute']['input']>;
  event?: InputMaybe<Scalars['Date']['input']>;
  case?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<Channel>;
  applicant?: InputMaybe<Applicant>;
  represented?: InputMaybe<Scalars['Boolean']['input']>;
  facts?: InputMaybe<ReadonlyArray<FactInput>>;
  site?: InputMaybe<Scalars['String']['input']>;
  known?: InputMaybe<Scalars['Date']['input']>;
};


export type ServiceChecklistArgs = {
  case?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<Channel>;
  applicant?: InputMaybe<Applicant>;
  represented?: InputMaybe<Scalars['Boolean']['input']>;
  facts?: InputMaybe<ReadonlyArray<FactInput>>;
  have?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type ServiceCostsArgs = {
  case?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<Channel>;
  applicant?: InputMaybe<Applicant>;
  represented?: InputMaybe<Scalars['Boolean']['input']>;
  facts?: InputMaybe<ReadonlyArray<FactInput>>;
  inputs?: InputMaybe<ReadonlyArray<NumberInput>>;
};


export type ServicePathArgs = {
  case?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<Channel>;
  applicant?: InputMaybe<Applicant>;
  represented?: InputMaybe<Scalars['Boolean']['input']>;
  facts?: InputMaybe<ReadonlyArray<FactInput>>;
  have?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  via?: InputMaybe<ReadonlyArray<ViaInput>>;
  region?: InputMaybe<Scalars['String']['input']>;
};


export type ServiceChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ServiceMissingArgs = {
  lang?: InputMaybe<Language>;
};

export type ReferenceService = Node & {
  readonly id: Scalars['ID']['output'];
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly sector: Sector;
  readonly lifeEvents: ReadonlyArray<LifeEvent>;
  readonly status: ReferenceServiceStatus;
  readonly grade: Grade;
  readonly fee: FeeSummary;
  readonly timeLimit?: Maybe<TimeSummary>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly formerNames: ReadonlyArray<Scalars['String']['output']>;
  readonly owner: UsualOwner;
  readonly successor?: Maybe<ReferenceService>;
  readonly answer?: Maybe<Scalars['String']['output']>;
  readonly cases: ReadonlyArray<Case>;
  readonly standard: Standard;
  readonly due?: Maybe<Due>;
  readonly checklist?: Maybe<Checklist>;
  readonly costs?: Maybe<FeeAnswer>;
  readonly path?: Maybe<Path>;
  readonly drifts: DriftConnection;
  readonly standards: ReadonlyArray<StandardInTime>;
  readonly changes: ChangeConnection;
  readonly sources: ReadonlyArray<Source>;
  readonly statedBy: ReadonlyArray<StatedBy>;
  readonly verifiedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  readonly stub: Scalars['Boolean']['output'];
  readonly example: Scalars['Boolean']['output'];
  readonly dataset: Scalars['String']['output'];
  readonly holds: Holds;
  readonly revision: Scalars['Whole']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly services: ServiceConnection;
  readonly offerings: OfferingConnection;
};


export type ReferenceServiceNameArgs = {
  lang?: InputMaybe<Language>;
};


export type ReferenceServiceDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


export type ReferenceServiceAnswerArgs = {
  lang?: InputMaybe<Language>;
};


export type ReferenceServiceDueArgs = {
  complete?: InputMaybe<Scalars['DayOrMinute']['input']>;
  event?: InputMaybe<Scalars['Date']['input']>;
  case?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<Channel>;
  applicant?: InputMaybe<Applicant>;
  represented?: InputMaybe<Scalars['Boolean']['input']>;
  facts?: InputMaybe<ReadonlyArray<FactInput>>;
  site?: InputMaybe<Scalars['String']['input']>;
  known?: InputMaybe<Scalars['Date']['input']>;
};


export type ReferenceServiceChecklistArgs = {
  case?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<Channel>;
  applicant?: InputMaybe<Applicant>;
  represented?: InputMaybe<Scalars['Boolean']['input']>;
  facts?: InputMaybe<ReadonlyArray<FactInput>>;
  have?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type ReferenceServiceCostsArgs = {
  case?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<Channel>;
  applicant?: InputMaybe<Applicant>;
  represented?: InputMaybe<Scalars['Boolean']['input']>;
  facts?: InputMaybe<ReadonlyArray<FactInput>>;
  inputs?: InputMaybe<ReadonlyArray<NumberInput>>;
};


export type ReferenceServicePathArgs = {
  case?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<Channel>;
  applicant?: InputMaybe<Applicant>;
  represented?: InputMaybe<Scalars['Boolean']['input']>;
  facts?: InputMaybe<ReadonlyArray<FactInput>>;
  have?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  via?: InputMaybe<ReadonlyArray<ViaInput>>;
  region?: InputMaybe<Scalars['String']['input']>;
};


export type ReferenceServiceDriftsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DriftFilter>;
  sort?: InputMaybe<DriftSort>;
};


export type ReferenceServiceChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ReferenceServiceMissingArgs = {
  lang?: InputMaybe<Language>;
};


export type ReferenceServiceServicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceFilter>;
  sort?: InputMaybe<ServiceSort>;
};


export type ReferenceServiceOfferingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferingFilter>;
  sort?: InputMaybe<OfferingSort>;
};

export type Standard = {
  readonly national?: Maybe<StandardOrigin>;
  readonly local?: Maybe<StandardOrigin>;
  readonly published: PublishedTier;
  readonly internal: InternalTier;
  readonly rules: ReadonlyArray<Rule>;
  readonly completeness: Completeness;
};

export type Offering = Node & {
  readonly id: Scalars['ID']['output'];
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly service: Service;
  readonly agency: Agency;
  readonly mall: Mall;
  readonly site: Site;
  readonly region: Region;
  readonly status: OfferingStatus;
  readonly evidence: Evidence;
  readonly cases: ReadonlyArray<Scalars['String']['output']>;
  readonly days?: Maybe<ReadonlyArray<Weekday>>;
  readonly hours: ReadonlyArray<OpeningRule>;
  readonly sessions: ReadonlyArray<Session>;
  readonly schedule?: Maybe<Scalars['String']['output']>;
  readonly quota?: Maybe<Scalars['Whole']['output']>;
  readonly booking?: Maybe<Booking>;
  readonly counter?: Maybe<Scalars['String']['output']>;
  readonly floor?: Maybe<Scalars['String']['output']>;
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
  readonly exclusivity: Exclusivity;
  readonly restrictions: ReadonlyArray<Scalars['String']['output']>;
  readonly verifiedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly opening?: Maybe<Opening>;
  readonly source: Source;
  readonly confidence: Confidence;
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Source>;
  readonly statedBy: ReadonlyArray<StatedBy>;
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  readonly stub: Scalars['Boolean']['output'];
  readonly example: Scalars['Boolean']['output'];
  readonly dataset: Scalars['String']['output'];
  readonly holds: Holds;
  readonly revision: Scalars['Whole']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
};


export type OfferingNameArgs = {
  lang?: InputMaybe<Language>;
};


export type OfferingScheduleArgs = {
  lang?: InputMaybe<Language>;
};


export type OfferingRestrictionsArgs = {
  lang?: InputMaybe<Language>;
};


export type OfferingOpeningArgs = {
  at?: InputMaybe<Scalars['OpenAt']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  known?: InputMaybe<Scalars['Date']['input']>;
};


export type OfferingNoteArgs = {
  lang?: InputMaybe<Language>;
};


export type OfferingMissingArgs = {
  lang?: InputMaybe<Language>;
};

export type Document = Node & {
  readonly id: Scalars['ID']['output'];
  readonly code: Scalars['String']['output'];
  readonly kind: DocumentKind;
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly broader?: Maybe<Document>;
  readonly relation?: Maybe<DocumentRelation>;
  readonly issuedBy: ReadonlyArray<ReferenceService>;
  readonly askedFor: ReadonlyArray<ReferenceService>;
  readonly sources: ReadonlyArray<Source>;
  readonly statedBy: ReadonlyArray<StatedBy>;
  readonly verifiedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  readonly stub: Scalars['Boolean']['output'];
  readonly example: Scalars['Boolean']['output'];
  readonly dataset: Scalars['String']['output'];
  readonly holds: Holds;
  readonly revision: Scalars['Whole']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly narrower: DocumentConnection;
  readonly services: ServiceConnection;
  readonly issuingServices: ServiceConnection;
};


export type DocumentNameArgs = {
  lang?: InputMaybe<Language>;
};


export type DocumentDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


export type DocumentMissingArgs = {
  lang?: InputMaybe<Language>;
};


export type DocumentNarrowerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  sort?: InputMaybe<DocumentSort>;
};


export type DocumentServicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceFilter>;
  sort?: InputMaybe<ServiceSort>;
};


export type DocumentIssuingServicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceFilter>;
  sort?: InputMaybe<ServiceSort>;
};

export type LegalInstrument = Node & {
  readonly id: Scalars['ID']['output'];
  readonly code: Scalars['String']['output'];
  readonly kind: InstrumentKind;
  readonly number: Scalars['String']['output'];
  readonly year: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
  readonly status: InstrumentStatus;
  readonly issuer?: Maybe<Scalars['String']['output']>;
  readonly enactedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly inForceFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly amends: ReadonlyArray<LegalInstrument>;
  readonly repealedBy?: Maybe<LegalInstrument>;
  readonly sources: ReadonlyArray<Source>;
  readonly statedBy: ReadonlyArray<StatedBy>;
  readonly verifiedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  readonly stub: Scalars['Boolean']['output'];
  readonly example: Scalars['Boolean']['output'];
  readonly dataset: Scalars['String']['output'];
  readonly holds: Holds;
  readonly revision: Scalars['Whole']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly services: ServiceConnection;
  readonly referenceServices: ReferenceServiceConnection;
};


export type LegalInstrumentTitleArgs = {
  lang?: InputMaybe<Language>;
};


export type LegalInstrumentIssuerArgs = {
  lang?: InputMaybe<Language>;
};


export type LegalInstrumentMissingArgs = {
  lang?: InputMaybe<Language>;
};


export type LegalInstrumentServicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceFilter>;
  sort?: InputMaybe<ServiceSort>;
};


export type LegalInstrumentReferenceServicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReferenceServiceFilter>;
  sort?: InputMaybe<ReferenceServiceSort>;
};

export type Calendar = Node & {
  readonly id: Scalars['ID']['output'];
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly year: Scalars['Int']['output'];
  readonly version: Scalars['Int']['output'];
  readonly region?: Maybe<Region>;
  readonly knownFrom: Scalars['PartialDate']['output'];
  readonly supersedes?: Maybe<Calendar>;
  readonly dayCount: Scalars['Int']['output'];
  readonly decree: LegalInstrument;
  readonly days: ReadonlyArray<CalendarDay>;
  readonly sources: ReadonlyArray<Source>;
  readonly statedBy: ReadonlyArray<StatedBy>;
  readonly verifiedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  readonly stub: Scalars['Boolean']['output'];
  readonly example: Scalars['Boolean']['output'];
  readonly dataset: Scalars['String']['output'];
  readonly holds: Holds;
  readonly revision: Scalars['Whole']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
};


export type CalendarNameArgs = {
  lang?: InputMaybe<Language>;
};


export type CalendarMissingArgs = {
  lang?: InputMaybe<Language>;
};

export type Dataset = {
  readonly code: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly publisher: Scalars['String']['output'];
  readonly licence: Scalars['String']['output'];
  readonly attribution: ReadonlyArray<Scalars['String']['output']>;
  readonly example: Scalars['Boolean']['output'];
  readonly seenUntil?: Maybe<Scalars['PartialDate']['output']>;
  readonly records: ReadonlyArray<RecordCount>;
  readonly counts: ReadonlyArray<Count>;
  readonly sources: ReadonlyArray<Source>;
  readonly importedAt: Scalars['DateTime']['output'];
  readonly revision: Scalars['Whole']['output'];
};


export type DatasetTitleArgs = {
  lang?: InputMaybe<Language>;
};


export type DatasetAttributionArgs = {
  lang?: InputMaybe<Language>;
};

export type Vocabulary = {
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly use: Scalars['String']['output'];
  readonly words: ReadonlyArray<VocabularyWord>;
};


export type VocabularyNameArgs = {
  lang?: InputMaybe<Language>;
};


export type VocabularyUseArgs = {
  lang?: InputMaybe<Language>;
};

export type Place = {
  readonly text: Scalars['String']['output'];
  readonly source: Source;
  readonly confidence: Confidence;
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
};


export type PlaceTextArgs = {
  lang?: InputMaybe<Language>;
};


export type PlaceNoteArgs = {
  lang?: InputMaybe<Language>;
};

export type Point = {
  readonly latitude: Scalars['Float']['output'];
  readonly longitude: Scalars['Float']['output'];
  readonly source: Source;
  readonly confidence: Confidence;
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
};


export type PointNoteArgs = {
  lang?: InputMaybe<Language>;
};

export type OpeningRule = {
  readonly scope: OpeningScope;
  readonly days?: Maybe<ReadonlyArray<Weekday>>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly closed: Scalars['Boolean']['output'];
  readonly opens?: Maybe<Scalars['Time']['output']>;
  readonly closes?: Maybe<Scalars['Time']['output']>;
  readonly breaks: ReadonlyArray<Break>;
  readonly quota?: Maybe<Scalars['Whole']['output']>;
  readonly source: Source;
  readonly confidence: Confidence;
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
};


export type OpeningRuleNameArgs = {
  lang?: InputMaybe<Language>;
};


export type OpeningRuleNoteArgs = {
  lang?: InputMaybe<Language>;
};

export type Break = {
  readonly from: Scalars['Time']['output'];
  readonly until: Scalars['Time']['output'];
};

export type SiteFacility = {
  readonly facility: Facility;
  readonly present: Ternary;
  readonly source: Source;
  readonly confidence: Confidence;
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
};


export type SiteFacilityNoteArgs = {
  lang?: InputMaybe<Language>;
};

export type Holds = {
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
};

export type StatedBy = {
  readonly source: Source;
  readonly confidence: Confidence;
  readonly locator?: Maybe<Scalars['String']['output']>;
};

export type Coordinates = {
  readonly latitude: Scalars['Float']['output'];
  readonly longitude: Scalars['Float']['output'];
};

export type Milestone = {
  readonly kind: MilestoneKind;
  readonly date: Scalars['PartialDate']['output'];
  readonly source: Source;
  readonly confidence: Confidence;
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
};


export type MilestoneNoteArgs = {
  lang?: InputMaybe<Language>;
};

export type Readiness = {
  readonly matter: ReadinessMatter;
  readonly ready: Ternary;
  readonly source: Source;
  readonly confidence: Confidence;
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
};


export type ReadinessNoteArgs = {
  lang?: InputMaybe<Language>;
};

export type Count = {
  readonly subject: CountSubject;
  readonly value: Scalars['Whole']['output'];
  readonly atLeast: Scalars['Boolean']['output'];
  readonly approximate: Scalars['Boolean']['output'];
  readonly breakdown: ReadonlyArray<CountPart>;
  readonly asOf: Scalars['PartialDate']['output'];
  readonly source: Source;
  readonly confidence: Confidence;
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
};


export type CountNoteArgs = {
  lang?: InputMaybe<Language>;
};

export type CountPart = {
  readonly part: Scalars['String']['output'];
  readonly value: Scalars['Whole']['output'];
};


export type CountPartPartArgs = {
  lang?: InputMaybe<Language>;
};

export type Rule = {
  readonly text: Scalars['String']['output'];
  readonly source: Source;
  readonly confidence: Confidence;
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
};


export type RuleTextArgs = {
  lang?: InputMaybe<Language>;
};


export type RuleNoteArgs = {
  lang?: InputMaybe<Language>;
};

export type FormerName = {
  readonly name: Scalars['String']['output'];
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
  readonly source: Source;
  readonly confidence: Confidence;
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
};


export type FormerNameNameArgs = {
  lang?: InputMaybe<Language>;
};


export type FormerNameNoteArgs = {
  lang?: InputMaybe<Language>;
};

export type ComplaintChannel = {
  readonly kind: ComplaintChannelKind;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly source: Source;
  readonly confidence: Confidence;
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
};


export type ComplaintChannelNameArgs = {
  lang?: InputMaybe<Language>;
};


export type ComplaintChannelNoteArgs = {
  lang?: InputMaybe<Language>;
};

export type FeeSummary = {
  readonly status: FeeStatus;
  readonly from?: Maybe<Scalars['Rupiah']['output']>;
  readonly to?: Maybe<Scalars['Rupiah']['output']>;
};

export type TimeSummary = {
  readonly value: Scalars['Float']['output'];
  readonly valueMax?: Maybe<Scalars['Float']['output']>;
  readonly unit: TimeUnit;
  readonly atMost: Scalars['Boolean']['output'];
  readonly approximate: Scalars['Boolean']['output'];
  readonly starts: ClockStart;
  readonly scope: Scope;
};

export type Case = {
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly applicant?: Maybe<Applicant>;
  readonly source: Source;
  readonly confidence: Confidence;
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
};


export type CaseNameArgs = {
  lang?: InputMaybe<Language>;
};


export type CaseDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


export type CaseNoteArgs = {
  lang?: InputMaybe<Language>;
};

export type StandardOrigin = {
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly knownFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
  readonly decision?: Maybe<Decision>;
  readonly verifiedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
};


export type StandardOriginMissingArgs = {
  lang?: InputMaybe<Language>;
};

export type Decision = {
  readonly number: Scalars['String']['output'];
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  readonly issuer?: Maybe<Scalars['String']['output']>;
  readonly instrument?: Maybe<LegalInstrument>;
  readonly source: Source;
  readonly confidence: Confidence;
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
};


export type DecisionIssuerArgs = {
  lang?: InputMaybe<Language>;
};


export type DecisionNoteArgs = {
  lang?: InputMaybe<Language>;
};

export type PublishedTier = {
  readonly requirements: RequirementsComponent;
  readonly procedure: ProcedureComponent;
  readonly timeLimits: TimeLimitsComponent;
  readonly fees: FeesComponent;
  readonly products: ProductsComponent;
  readonly complaints: ComplaintsComponent;
};

export type RequirementsComponent = {
  readonly scope?: Maybe<Scope>;
  readonly incomplete: Scalars['Boolean']['output'];
  readonly legalBasis: ReadonlyArray<LegalInstrument>;
  readonly content?: Maybe<ReadonlyArray<RequirementGroup>>;
};

export type RequirementGroup = {
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly cases: ReadonlyArray<Scalars['String']['output']>;
  readonly channels: ReadonlyArray<Channel>;
  readonly when?: Maybe<Condition>;
  readonly optional: Scalars['Boolean']['output'];
  readonly items: ReadonlyArray<RequirementItem>;
};


export type RequirementGroupNameArgs = {
  lang?: InputMaybe<Language>;
};

export type Condition = {
  readonly code: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  readonly choice?: Maybe<ConditionChoice>;
  readonly implies: ReadonlyArray<Scalars['String']['output']>;
};


export type ConditionTextArgs = {
  lang?: InputMaybe<Language>;
};

export type ConditionChoice = {
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly complete: Scalars['Boolean']['output'];
};


export type ConditionChoiceNameArgs = {
  lang?: InputMaybe<Language>;
};

export type RequirementItem = {
  readonly document: Document;
  readonly form?: Maybe<RequirementForm>;
  readonly copies?: Maybe<Scalars['Whole']['output']>;
  readonly photo?: Maybe<PhotoSpecification>;
  readonly label?: Maybe<Scalars['String']['output']>;
  readonly source: Source;
  readonly confidence: Confidence;
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
};


export type RequirementItemLabelArgs = {
  lang?: InputMaybe<Language>;
};


export type RequirementItemNoteArgs = {
  lang?: InputMaybe<Language>;
};

export type PhotoSpecification = {
  readonly size?: Maybe<Scalars['String']['output']>;
  readonly background?: Maybe<Scalars['String']['output']>;
};


export type PhotoSpecificationBackgroundArgs = {
  lang?: InputMaybe<Language>;
};

export type ProcedureComponent = {
  readonly scope?: Maybe<Scope>;
  readonly incomplete: Scalars['Boolean']['output'];
  readonly legalBasis: ReadonlyArray<LegalInstrument>;
  readonly content?: Maybe<Procedure>;
};

export type Procedure = {
  readonly channels: ReadonlyArray<ProcedureChannel>;
  readonly steps: ReadonlyArray<ProcedureStep>;
};

export type ProcedureChannel = {
  readonly kind: Channel;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly source: Source;
  readonly confidence: Confidence;
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
};


export type ProcedureChannelNameArgs = {
  lang?: InputMaybe<Language>;
};


export type ProcedureChannelNoteArgs = {
  lang?: InputMaybe<Language>;
};

export type ProcedureStep = {
  readonly text: Scalars['String']['output'];
  readonly channel?: Maybe<Channel>;
  readonly place?: Maybe<Scalars['String']['output']>;
  readonly time?: Maybe<StepTime>;
  readonly source: Source;
  readonly confidence: Confidence;
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
};


export type ProcedureStepTextArgs = {
  lang?: InputMaybe<Language>;
};


export type ProcedureStepPlaceArgs = {
  lang?: InputMaybe<Language>;
};


export type ProcedureStepNoteArgs = {
  lang?: InputMaybe<Language>;
};

export type StepTime = {
  readonly value: Scalars['Float']['output'];
  readonly valueMax?: Maybe<Scalars['Float']['output']>;
  readonly unit: TimeUnit;
};

export type TimeLimitsComponent = {
  readonly scope?: Maybe<Scope>;
  readonly incomplete: Scalars['Boolean']['output'];
  readonly legalBasis: ReadonlyArray<LegalInstrument>;
  readonly content?: Maybe<ReadonlyArray<TimeLimit>>;
};

export type TimeLimit = {
  readonly value: Scalars['Float']['output'];
  readonly valueMax?: Maybe<Scalars['Float']['output']>;
  readonly unit: TimeUnit;
  readonly atMost: Scalars['Boolean']['output'];
  readonly approximate: Scalars['Boolean']['output'];
  readonly starts: ClockStart;
  readonly direction: Direction;
  readonly published?: Maybe<Scalars['String']['output']>;
  readonly cases: ReadonlyArray<Scalars['String']['output']>;
  readonly channels: ReadonlyArray<Channel>;
  readonly when?: Maybe<Condition>;
  readonly legalBasis?: Maybe<LegalBasis>;
  readonly source: Source;
  readonly confidence: Confidence;
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
};


export type TimeLimitNoteArgs = {
  lang?: InputMaybe<Language>;
};

export type LegalBasis = {
  readonly instrument: LegalInstrument;
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly source: Source;
  readonly confidence: Confidence;
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
};


export type LegalBasisNoteArgs = {
  lang?: InputMaybe<Language>;
};

export type FeesComponent = {
  readonly scope?: Maybe<Scope>;
  readonly incomplete: Scalars['Boolean']['output'];
  readonly legalBasis: ReadonlyArray<LegalInstrument>;
  readonly content?: Maybe<ReadonlyArray<Fee>>;
};

export type Fee = {
  readonly kind: FeeKind;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly amount?: Maybe<Scalars['Rupiah']['output']>;
  readonly amountMax?: Maybe<Scalars['Rupiah']['output']>;
  readonly approximate: Scalars['Boolean']['output'];
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly counted: ReadonlyArray<FeeInput>;
  readonly quantity?: Maybe<FeeQuantity>;
  readonly formula?: Maybe<FeeFormula>;
  readonly alternative?: Maybe<Scalars['String']['output']>;
  readonly nature?: Maybe<FeeNature>;
  readonly cases: ReadonlyArray<Scalars['String']['output']>;
  readonly channels: ReadonlyArray<Channel>;
  readonly when?: Maybe<Condition>;
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  readonly legalBasis?: Maybe<LegalBasis>;
  readonly source: Source;
  readonly confidence: Confidence;
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
};


export type FeeNameArgs = {
  lang?: InputMaybe<Language>;
};


export type FeeUnitArgs = {
  lang?: InputMaybe<Language>;
};


export type FeeNoteArgs = {
  lang?: InputMaybe<Language>;
};

export type FeeQuantity = {
  readonly above?: Maybe<Scalars['Whole']['output']>;
  readonly upTo?: Maybe<Scalars['Whole']['output']>;
  readonly excess: Scalars['Boolean']['output'];
};

export type FeeFormula = {
  readonly inputs: ReadonlyArray<FeeInput>;
  readonly expression: Scalars['String']['output'];
};

export type FeeInput = {
  readonly name: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly unit: Scalars['String']['output'];
  readonly whole: Scalars['Boolean']['output'];
};


export type FeeInputLabelArgs = {
  lang?: InputMaybe<Language>;
};


export type FeeInputUnitArgs = {
  lang?: InputMaybe<Language>;
};

export type ProductsComponent = {
  readonly scope?: Maybe<Scope>;
  readonly incomplete: Scalars['Boolean']['output'];
  readonly legalBasis: ReadonlyArray<LegalInstrument>;
  readonly content?: Maybe<ReadonlyArray<Product>>;
};

export type Product = {
  readonly name: Scalars['String']['output'];
  readonly document?: Maybe<Document>;
  readonly cases: ReadonlyArray<Scalars['String']['output']>;
  readonly validity: ReadonlyArray<Validity>;
  readonly source: Source;
  readonly confidence: Confidence;
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
};


export type ProductNameArgs = {
  lang?: InputMaybe<Language>;
};


export type ProductNoteArgs = {
  lang?: InputMaybe<Language>;
};

export type Validity = {
  readonly kind: ValidityKind;
  readonly value?: Maybe<Scalars['Whole']['output']>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly cases: ReadonlyArray<Scalars['String']['output']>;
  readonly when?: Maybe<Condition>;
  readonly source: Source;
  readonly confidence: Confidence;
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
};


export type ValidityTextArgs = {
  lang?: InputMaybe<Language>;
};


export type ValidityNoteArgs = {
  lang?: InputMaybe<Language>;
};

export type ComplaintsComponent = {
  readonly scope?: Maybe<Scope>;
  readonly incomplete: Scalars['Boolean']['output'];
  readonly legalBasis: ReadonlyArray<LegalInstrument>;
  readonly content?: Maybe<ReadonlyArray<ComplaintChannel>>;
};

export type InternalTier = {
  readonly legalBasis: LegalBasisComponent;
  readonly facilities: StatementsComponent;
  readonly competence: StatementsComponent;
  readonly supervision: StatementsComponent;
  readonly staffing: StatementsComponent;
  readonly serviceGuarantee: StatementsComponent;
  readonly safetyGuarantee: StatementsComponent;
  readonly evaluation: StatementsComponent;
};

export type LegalBasisComponent = {
  readonly scope?: Maybe<Scope>;
  readonly incomplete: Scalars['Boolean']['output'];
  readonly legalBasis: ReadonlyArray<LegalInstrument>;
  readonly content?: Maybe<ReadonlyArray<LegalBasis>>;
};

export type StatementsComponent = {
  readonly scope?: Maybe<Scope>;
  readonly incomplete: Scalars['Boolean']['output'];
  readonly legalBasis: ReadonlyArray<LegalInstrument>;
  readonly content?: Maybe<ReadonlyArray<Statement>>;
};

export type Statement = {
  readonly text: Scalars['String']['output'];
  readonly quantity?: Maybe<Scalars['Whole']['output']>;
  readonly source: Source;
  readonly confidence: Confidence;
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
};


export type StatementTextArgs = {
  lang?: InputMaybe<Language>;
};


export type StatementNoteArgs = {
  lang?: InputMaybe<Language>;
};

export type Completeness = {
  readonly known: Scalars['Int']['output'];
  readonly of: Scalars['Int']['output'];
  readonly missing: ReadonlyArray<Component>;
};

export type UsualOwner = {
  readonly kind: AgencyKind;
  readonly name: Scalars['String']['output'];
};


export type UsualOwnerNameArgs = {
  lang?: InputMaybe<Language>;
};

export type Session = {
  readonly from: Scalars['PartialDate']['output'];
  readonly until: Scalars['PartialDate']['output'];
  readonly opens?: Maybe<Scalars['Time']['output']>;
  readonly closes?: Maybe<Scalars['Time']['output']>;
  readonly quota?: Maybe<Scalars['Whole']['output']>;
  readonly source: Source;
  readonly confidence: Confidence;
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
};


export type SessionNoteArgs = {
  lang?: InputMaybe<Language>;
};

export type Booking = {
  readonly required: Ternary;
  readonly channel?: Maybe<Channel>;
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly source: Source;
  readonly confidence: Confidence;
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
};


export type BookingNoteArgs = {
  lang?: InputMaybe<Language>;
};

export type CalendarDay = {
  readonly date: Scalars['PartialDate']['output'];
  readonly kind: CalendarDayKind;
  readonly name: Scalars['String']['output'];
};


export type CalendarDayNameArgs = {
  lang?: InputMaybe<Language>;
};

export type Source = {
  readonly code: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly publisher?: Maybe<Scalars['String']['output']>;
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly seenOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly reading?: Maybe<Reading>;
};

export type VocabularyWord = {
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
};


export type VocabularyWordNameArgs = {
  lang?: InputMaybe<Language>;
};


export type VocabularyWordDescriptionArgs = {
  lang?: InputMaybe<Language>;
};

export type Catalogue = {
  readonly revision: Scalars['Whole']['output'];
  readonly day: Scalars['Date']['output'];
};

export type Due = {
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly asOf: Scalars['PartialDate']['output'];
  readonly complete?: Maybe<Scalars['DayOrMinute']['output']>;
  readonly event?: Maybe<Scalars['PartialDate']['output']>;
  readonly given: ReadonlyArray<Fact>;
  readonly site?: Maybe<Site>;
  readonly region?: Maybe<Region>;
  readonly timeZone?: Maybe<TimeZone>;
  readonly scope?: Maybe<Scope>;
  readonly incomplete: Scalars['Boolean']['output'];
  readonly due?: Maybe<DueSpan>;
  readonly limits?: Maybe<ReadonlyArray<DueLimit>>;
  readonly questions: ReadonlyArray<Question>;
  readonly known: Scalars['PartialDate']['output'];
  readonly calendarKnownUntil?: Maybe<Scalars['PartialDate']['output']>;
  readonly calendars: ReadonlyArray<CountedCalendar>;
  readonly notes: ReadonlyArray<DueNote>;
  readonly sources: ReadonlyArray<Source>;
  readonly example: Scalars['Boolean']['output'];
};


export type DueNameArgs = {
  lang?: InputMaybe<Language>;
};

export type DueSpan = {
  readonly from?: Maybe<Scalars['DayOrMinute']['output']>;
  readonly by?: Maybe<Scalars['DayOrMinute']['output']>;
  readonly certain: Scalars['Boolean']['output'];
};

export type DueLimit = {
  readonly limit: TimeLimit;
  readonly decidedBy: ReadonlyArray<Scalars['String']['output']>;
  readonly readings: ReadonlyArray<DueReading>;
  readonly notes: ReadonlyArray<DueNote>;
};

export type DueReading = {
  readonly counted: Counting;
  readonly workingDays?: Maybe<ReadonlyArray<Weekday>>;
  readonly collectiveLeave?: Maybe<CollectiveLeave>;
  readonly from?: Maybe<Scalars['DayOrMinute']['output']>;
  readonly by?: Maybe<Scalars['DayOrMinute']['output']>;
  readonly beyond?: Maybe<Scalars['PartialDate']['output']>;
  readonly skipped: ReadonlyArray<SkippedDay>;
  readonly falls?: Maybe<ReadonlyArray<DayReason>>;
};

export type SkippedDay = {
  readonly date: Scalars['PartialDate']['output'];
  readonly reasons: ReadonlyArray<DayReason>;
};

export type DayReason = {
  readonly kind: DayReasonKind;
  readonly name?: Maybe<Scalars['String']['output']>;
};


export type DayReasonNameArgs = {
  lang?: InputMaybe<Language>;
};

export type CountedCalendar = {
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly year: Scalars['Int']['output'];
  readonly version: Scalars['Int']['output'];
  readonly region?: Maybe<Scalars['String']['output']>;
  readonly decree: LegalInstrument;
};


export type CountedCalendarNameArgs = {
  lang?: InputMaybe<Language>;
};

export type Counting =
  | 'CLOCK'
  | 'OPENING_HOURS'
  | 'CALENDAR_DAYS'
  | 'WORKING_DAYS'
  | 'MONTHS';

export type DueNote =
  | 'AMBIGUOUS_DAY'
  | 'APPROXIMATE'
  | 'CLOCK_STARTS_OTHERWISE'
  | 'CLOCK_START_UNKNOWN'
  | 'CASE_DECIDES'
  | 'CHANNEL_DECIDES'
  | 'CONDITION_DECIDES'
  | 'EVENT_NEEDED'
  | 'START_NEEDED'
  | 'LEAVE_TREATMENT_UNKNOWN'
  | 'WORKING_WEEK_UNKNOWN'
  | 'REGIONAL_DAYS_UNKNOWN'
  | 'BEYOND_CALENDAR'
  | 'HOURS_UNKNOWN'
  | 'TIME_OF_DAY_UNKNOWN'
  | 'NOT_GIVEN_THERE'
  | 'IN_TIME'
  | 'TOO_LATE'
  | 'START_UNKNOWN'
  | 'FACT_NOT_CONSIDERED';

export type DayReasonKind =
  | 'WEEKEND'
  | 'DAY_OFF'
  | 'NATIONAL_HOLIDAY'
  | 'COLLECTIVE_LEAVE'
  | 'REGIONAL_HOLIDAY'
  | 'PERIOD'
  | 'SESSION'
  | 'NO_SESSION'
  | 'NOT_GIVEN_THAT_DAY'
  | 'MALL_CLOSED'
  | 'MALL_NOT_OPEN'
  | 'SITE_NOT_OPEN'
  | 'SITE_CLOSED'
  | 'OFFERING_ANNOUNCED'
  | 'OFFERING_SUSPENDED'
  | 'OFFERING_ENDED'
  | 'OFFERING_NOT_BEGUN'
  | 'HOURS_UNKNOWN'
  | 'DAYS_UNKNOWN'
  | 'LEAVE_UNKNOWN'
  | 'CALENDAR_UNKNOWN'
  | 'SESSIONS_UNKNOWN'
  | 'SCHEDULE_IN_WORDS'
  | 'HOURS_CONFLICT'
  | 'MALL_STATUS_UNKNOWN'
  | 'OFFERING_STATUS_UNKNOWN'
  | 'NOT_CONFIRMED';

export type CollectiveLeave =
  | 'OFF'
  | 'WORKED';

export type FactInput = {
  readonly name: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
};

export type AnswerNote =
  | 'START_UNKNOWN'
  | 'FACT_NOT_CONSIDERED';

export type Fact = {
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
  readonly considered: Scalars['Boolean']['output'];
};

export type ChecklistCounts = {
  readonly needed: Scalars['Whole']['output'];
  readonly held: Scalars['Whole']['output'];
  readonly missing: Scalars['Whole']['output'];
  readonly open: Scalars['Whole']['output'];
  readonly optional: Scalars['Whole']['output'];
};

export type Issuer = {
  readonly document: Document;
  readonly referenceService?: Maybe<ReferenceService>;
  readonly services: ReadonlyArray<Service>;
};

export type ChecklistOption = {
  readonly document: Document;
  readonly form?: Maybe<RequirementForm>;
  readonly copies?: Maybe<Scalars['Whole']['output']>;
  readonly photo?: Maybe<PhotoSpecification>;
  readonly label?: Maybe<Scalars['String']['output']>;
  readonly source: Source;
  readonly confidence: Confidence;
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly held: Scalars['Boolean']['output'];
  readonly heldAs?: Maybe<Scalars['String']['output']>;
  readonly unknown: ReadonlyArray<NotStated>;
  readonly issuedBy: ReadonlyArray<Issuer>;
};


export type ChecklistOptionLabelArgs = {
  lang?: InputMaybe<Language>;
};


export type ChecklistOptionNoteArgs = {
  lang?: InputMaybe<Language>;
};

export type ChecklistGroup = {
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly cases: ReadonlyArray<Scalars['String']['output']>;
  readonly channels: ReadonlyArray<Channel>;
  readonly when?: Maybe<Condition>;
  readonly optional: Scalars['Boolean']['output'];
  readonly applies: Applies;
  readonly decidedBy: ReadonlyArray<Scalars['String']['output']>;
  readonly held: Scalars['Boolean']['output'];
  readonly items: ReadonlyArray<ChecklistOption>;
};


export type ChecklistGroupNameArgs = {
  lang?: InputMaybe<Language>;
};

export type PossibleAnswer = {
  readonly value: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};


export type PossibleAnswerTextArgs = {
  lang?: InputMaybe<Language>;
};

export type Question = {
  readonly name: Scalars['String']['output'];
  readonly kind: QuestionKind;
  readonly text: Scalars['String']['output'];
  readonly answers: ReadonlyArray<PossibleAnswer>;
  readonly decides: Scalars['Whole']['output'];
};


export type QuestionTextArgs = {
  lang?: InputMaybe<Language>;
};

export type Checklist = {
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly asOf: Scalars['PartialDate']['output'];
  readonly given: ReadonlyArray<Fact>;
  readonly have: ReadonlyArray<Document>;
  readonly region?: Maybe<Region>;
  readonly scope?: Maybe<Scope>;
  readonly incomplete: Scalars['Boolean']['output'];
  readonly ready: Ternary;
  readonly counts?: Maybe<ChecklistCounts>;
  readonly groups?: Maybe<ReadonlyArray<ChecklistGroup>>;
  readonly questions: ReadonlyArray<Question>;
  readonly notes: ReadonlyArray<AnswerNote>;
  readonly sources: ReadonlyArray<Source>;
  readonly example: Scalars['Boolean']['output'];
};


export type ChecklistNameArgs = {
  lang?: InputMaybe<Language>;
};

export type Applies =
  | 'YES'
  | 'OPEN';

export type NotStated =
  | 'FORM'
  | 'COPIES';

export type QuestionKind =
  | 'CASE'
  | 'CHANNEL'
  | 'APPLICANT'
  | 'REPRESENTED'
  | 'CHOICE'
  | 'CONDITION';

export type NumberInput = {
  readonly name: Scalars['String']['input'];
  readonly value: Scalars['Float']['input'];
};

export type TotalFee = {
  readonly certain?: Maybe<Scalars['Whole']['output']>;
  readonly from?: Maybe<Scalars['Whole']['output']>;
  readonly to?: Maybe<Scalars['Whole']['output']>;
  readonly exact: Scalars['Boolean']['output'];
};

export type FeeLine = {
  readonly fee: Fee;
  readonly part: FeePart;
  readonly applies: FeeLineApplies;
  readonly decidedBy: ReadonlyArray<Scalars['String']['output']>;
  readonly needs: ReadonlyArray<Scalars['String']['output']>;
  readonly from?: Maybe<Scalars['Whole']['output']>;
  readonly to?: Maybe<Scalars['Whole']['output']>;
  readonly notes: ReadonlyArray<FeeNote>;
};

export type FeeNumber = {
  readonly name: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly unit: Scalars['String']['output'];
  readonly whole: Scalars['Boolean']['output'];
  readonly value?: Maybe<Scalars['Float']['output']>;
  readonly ranges: ReadonlyArray<FeeRange>;
  readonly covered?: Maybe<Scalars['Boolean']['output']>;
};


export type FeeNumberLabelArgs = {
  lang?: InputMaybe<Language>;
};


export type FeeNumberUnitArgs = {
  lang?: InputMaybe<Language>;
};

export type FeeRange = {
  readonly above?: Maybe<Scalars['Whole']['output']>;
  readonly upTo?: Maybe<Scalars['Whole']['output']>;
};

export type FeeAnswer = {
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly asOf: Scalars['PartialDate']['output'];
  readonly given: ReadonlyArray<Fact>;
  readonly scope?: Maybe<Scope>;
  readonly incomplete: Scalars['Boolean']['output'];
  readonly free: Ternary;
  readonly total?: Maybe<TotalFee>;
  readonly lines?: Maybe<ReadonlyArray<FeeLine>>;
  readonly inputs: ReadonlyArray<FeeNumber>;
  readonly questions: ReadonlyArray<Question>;
  readonly notes: ReadonlyArray<FeeNote>;
  readonly sources: ReadonlyArray<Source>;
  readonly example: Scalars['Boolean']['output'];
};


export type FeeAnswerNameArgs = {
  lang?: InputMaybe<Language>;
};

export type FeePart =
  | 'PRICE'
  | 'BESIDE';

export type FeeLineApplies =
  | 'YES'
  | 'OPEN'
  | 'REPLACED';

export type FeeNote =
  | 'APPROXIMATE'
  | 'AMOUNT_UNKNOWN'
  | 'COUNT_NOT_NAMED'
  | 'NOT_COMPUTABLE'
  | 'NONE_STATED'
  | 'BASE_UNKNOWN'
  | 'NUMBER_NOT_COVERED'
  | 'NO_DIFFERENCE'
  | 'START_UNKNOWN'
  | 'FACT_NOT_CONSIDERED';

export type OpeningNow = {
  readonly at: Scalars['DateTime']['output'];
  readonly state: OpeningState;
  readonly closesAt?: Maybe<Scalars['DateTime']['output']>;
  readonly opensAt?: Maybe<Scalars['DateTime']['output']>;
  readonly quota?: Maybe<Scalars['Whole']['output']>;
  readonly reasons: ReadonlyArray<DayReason>;
};

export type Interval = {
  readonly opens: Scalars['Time']['output'];
  readonly closes: Scalars['Time']['output'];
};

export type Citation = {
  readonly source: Source;
  readonly confidence: Confidence;
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
};


export type CitationNoteArgs = {
  lang?: InputMaybe<Language>;
};

export type OpeningWeekday = {
  readonly weekday: Weekday;
  readonly state: OpeningState;
  readonly intervals?: Maybe<ReadonlyArray<Interval>>;
  readonly breaks: ReadonlyArray<Break>;
  readonly opens?: Maybe<Scalars['Time']['output']>;
  readonly closes?: Maybe<Scalars['Time']['output']>;
  readonly quota?: Maybe<Scalars['Whole']['output']>;
  readonly reasons: ReadonlyArray<DayReason>;
  readonly basis?: Maybe<OpeningBasis>;
  readonly stated: ReadonlyArray<Citation>;
};

export type OpeningDay = {
  readonly date: Scalars['PartialDate']['output'];
  readonly exceptional: Scalars['Boolean']['output'];
  readonly weekday: Weekday;
  readonly state: OpeningState;
  readonly intervals?: Maybe<ReadonlyArray<Interval>>;
  readonly breaks: ReadonlyArray<Break>;
  readonly opens?: Maybe<Scalars['Time']['output']>;
  readonly closes?: Maybe<Scalars['Time']['output']>;
  readonly quota?: Maybe<Scalars['Whole']['output']>;
  readonly reasons: ReadonlyArray<DayReason>;
  readonly basis?: Maybe<OpeningBasis>;
  readonly stated: ReadonlyArray<Citation>;
};

export type Opening = {
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly service?: Maybe<Service>;
  readonly site: Site;
  readonly region: Region;
  readonly timeZone: TimeZone;
  readonly utcOffset: Scalars['String']['output'];
  readonly now: OpeningNow;
  readonly from: Scalars['PartialDate']['output'];
  readonly to: Scalars['PartialDate']['output'];
  readonly week: ReadonlyArray<OpeningWeekday>;
  readonly schedule?: Maybe<Scalars['String']['output']>;
  readonly days: ReadonlyArray<OpeningDay>;
  readonly calendarKnownUntil?: Maybe<Scalars['PartialDate']['output']>;
  readonly calendars: ReadonlyArray<CountedCalendar>;
  readonly notes: ReadonlyArray<OpeningNote>;
  readonly sources: ReadonlyArray<Source>;
  readonly example: Scalars['Boolean']['output'];
};


export type OpeningNameArgs = {
  lang?: InputMaybe<Language>;
};


export type OpeningScheduleArgs = {
  lang?: InputMaybe<Language>;
};

export type OpeningState =
  | 'OPEN'
  | 'CLOSED'
  | 'UNKNOWN';

export type OpeningBasis =
  | 'OFFERING'
  | 'SITE'
  | 'CALENDAR';

export type OpeningNote =
  | 'REGIONAL_DAYS_UNKNOWN'
  | 'BEYOND_CALENDAR';

export type ViaInput = {
  readonly code: Scalars['String']['input'];
  readonly case?: InputMaybe<Scalars['String']['input']>;
};

export type PathNeed = {
  readonly documents: ReadonlyArray<Document>;
  readonly met: NeedState;
  readonly by?: Maybe<Scalars['String']['output']>;
  readonly step?: Maybe<Scalars['Whole']['output']>;
};

export type PathStep = {
  readonly service?: Maybe<Service>;
  readonly referenceService?: Maybe<ReferenceService>;
  readonly case?: Maybe<Scalars['String']['output']>;
  readonly issues: ReadonlyArray<Document>;
  readonly needs: ReadonlyArray<PathNeed>;
  readonly open: Scalars['Whole']['output'];
  readonly incomplete: Scalars['Boolean']['output'];
  readonly fee?: Maybe<TotalFee>;
  readonly timeLimit?: Maybe<TimeLimit>;
  readonly alternatives: ReadonlyArray<Scalars['String']['output']>;
  readonly notes: ReadonlyArray<AnswerNote>;
};

export type PathDuration = {
  readonly value: Scalars['Float']['output'];
  readonly unit: TimeUnit;
};

export type PathTime = {
  readonly sum: ReadonlyArray<PathDuration>;
  readonly unknown: Scalars['Whole']['output'];
};

export type Path = {
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly asOf: Scalars['PartialDate']['output'];
  readonly given: ReadonlyArray<Fact>;
  readonly have: ReadonlyArray<Document>;
  readonly region?: Maybe<Region>;
  readonly steps: ReadonlyArray<PathStep>;
  readonly cycles: ReadonlyArray<ReadonlyArray<Scalars['String']['output']>>;
  readonly fee?: Maybe<TotalFee>;
  readonly time: PathTime;
  readonly notes: ReadonlyArray<AnswerNote>;
  readonly example: Scalars['Boolean']['output'];
};


export type PathNameArgs = {
  lang?: InputMaybe<Language>;
};

export type NeedState =
  | 'HELD'
  | 'STEP'
  | 'ELSEWHERE'
  | 'CIRCULAR';

export type DriftFilter = {
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly province?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly agency?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly sector?: InputMaybe<ReadonlyArray<Sector>>;
  readonly referenceService?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly kind?: InputMaybe<ReadonlyArray<DriftKind>>;
  readonly evidence?: InputMaybe<EvidenceAsked>;
  readonly example?: InputMaybe<ExampleAsked>;
  readonly outOfForce?: InputMaybe<Scalars['Boolean']['input']>;
  readonly not?: InputMaybe<DriftExclusion>;
};

export type DriftExclusion = {
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly province?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly agency?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly sector?: InputMaybe<ReadonlyArray<Sector>>;
  readonly referenceService?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly kind?: InputMaybe<ReadonlyArray<DriftKind>>;
};

export type DriftSort =
  | 'NAME'
  | 'NAME_DESC'
  | 'CODE'
  | 'UPDATED_AT'
  | 'UPDATED_AT_DESC'
  | 'KINDS_DESC';

export type DriftConnection = {
  readonly edges: ReadonlyArray<DriftEdge>;
  readonly nodes: ReadonlyArray<Drift>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DriftEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Drift;
};

export type DriftSide = {
  readonly timeLimit?: Maybe<TimeLimit>;
  readonly price?: Maybe<TotalFee>;
  readonly documents: ReadonlyArray<Document>;
};

export type DriftFinding = {
  readonly component: Component;
  readonly kind: DriftKind;
  readonly cases: ReadonlyArray<Scalars['String']['output']>;
  readonly channels: ReadonlyArray<Channel>;
  readonly local: DriftSide;
  readonly norm?: Maybe<DriftSide>;
  readonly instrument?: Maybe<LegalInstrument>;
};

export type DriftComponent = {
  readonly component: Component;
  readonly state: DriftState;
};

export type Drift = {
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly agency: Agency;
  readonly region?: Maybe<Region>;
  readonly referenceService?: Maybe<ReferenceService>;
  readonly asOf: Scalars['PartialDate']['output'];
  readonly local?: Maybe<StandardOrigin>;
  readonly norm?: Maybe<StandardOrigin>;
  readonly olderThanNorm: Ternary;
  readonly kinds: ReadonlyArray<DriftKind>;
  readonly findings: ReadonlyArray<DriftFinding>;
  readonly components: ReadonlyArray<DriftComponent>;
  readonly notes: ReadonlyArray<AnswerNote>;
  readonly example: Scalars['Boolean']['output'];
};


export type DriftNameArgs = {
  lang?: InputMaybe<Language>;
};

export type DriftKind =
  | 'SLOWER'
  | 'FASTER'
  | 'DEARER'
  | 'CHEAPER'
  | 'MORE_PAPERS'
  | 'FEWER_PAPERS'
  | 'REPEALED_INSTRUMENT'
  | 'DIFFERS';

export type StandardInTime = {
  readonly scope: Scope;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
  readonly decision?: Maybe<DecisionOfStandard>;
  readonly components: ReadonlyArray<Component>;
  readonly revision: Scalars['Whole']['output'];
};

export type DecisionOfStandard = {
  readonly number: Scalars['String']['output'];
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
};

export type ChangeConnection = {
  readonly edges: ReadonlyArray<ChangeEdge>;
  readonly nodes: ReadonlyArray<Change>;
  readonly pageInfo: PageInfo;
};

export type ChangeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Change;
};

export type Change = {
  readonly revision: Scalars['Whole']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly noun: Noun;
  readonly code: Scalars['String']['output'];
  readonly kind: ChangeKind;
  readonly actor: Scalars['String']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly previous?: Maybe<Scalars['RecordContent']['output']>;
};


export type ChangeReasonArgs = {
  lang?: InputMaybe<Language>;
};

export type ChangeKind =
  | 'CREATED'
  | 'UPDATED'
  | 'WITHDRAWN'
  | 'RESTORED'
  | 'MERGED'
  | 'BEGAN'
  | 'ENDED';

export type DriftState =
  | 'SAME'
  | 'DIFFERS'
  | 'TAKEN_OVER'
  | 'LOCAL_ONLY'
  | 'UNKNOWN';

export type ExampleBesideAsked =
  | 'NONE'
  | 'ANY';

export type SearchPage = {
  readonly items: ReadonlyArray<SearchHit>;
  readonly next?: Maybe<Scalars['String']['output']>;
  readonly understood: Understood;
  readonly didYouMean: ReadonlyArray<SearchGuess>;
  readonly facets?: Maybe<ReadonlyArray<SearchFacet>>;
};

export type SearchHit = {
  readonly noun: SearchedNoun;
  readonly code: Scalars['String']['output'];
  readonly score: Scalars['Float']['output'];
  readonly reason: SearchReason;
  readonly highlight: Scalars['String']['output'];
  readonly referenceService?: Maybe<ReferenceService>;
  readonly service?: Maybe<Service>;
  readonly mall?: Maybe<Mall>;
  readonly agency?: Maybe<Agency>;
  readonly document?: Maybe<Document>;
  readonly services?: Maybe<ServicesBeneath>;
};

export type SearchReason = {
  readonly kind: HitReason;
  readonly words: Scalars['String']['output'];
  readonly successorOf?: Maybe<ReferenceService>;
  readonly answer?: Maybe<Scalars['String']['output']>;
};


export type SearchReasonAnswerArgs = {
  lang?: InputMaybe<Language>;
};

export type ServicesBeneath = {
  readonly items: ReadonlyArray<Service>;
  readonly total: Scalars['Int']['output'];
};

export type Understood = {
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly regions: ReadonlyArray<NamedRegion>;
};

export type NamedRegion = {
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
};


export type NamedRegionNameArgs = {
  lang?: InputMaybe<Language>;
};

export type SearchGuess = {
  readonly noun: SearchedNoun;
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
};


export type SearchGuessNameArgs = {
  lang?: InputMaybe<Language>;
};

export type SearchFacet = {
  readonly facet: SearchFacetName;
  readonly values: ReadonlyArray<SearchFacetValue>;
};

export type SearchFacetValue = {
  readonly value: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
};

export type Suggestion = {
  readonly text: Scalars['String']['output'];
  readonly noun: SearchedNoun;
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly highlight: Scalars['String']['output'];
};


export type SuggestionNameArgs = {
  lang?: InputMaybe<Language>;
};

export type SearchedNoun =
  | 'REFERENCE_SERVICE'
  | 'SERVICE'
  | 'MALL'
  | 'AGENCY'
  | 'DOCUMENT';

export type SearchForm =
  | 'GROUPS'
  | 'FLAT';

export type SearchFacetName =
  | 'REGION'
  | 'MALL'
  | 'AGENCY_KIND'
  | 'SECTOR'
  | 'LIFE_EVENT'
  | 'CHANNEL'
  | 'FREE';

export type HitReason =
  | 'NAME'
  | 'ALIAS'
  | 'OLD_NAME'
  | 'TRANSLATION'
  | 'EVERYDAY'
  | 'MISSPELLING'
  | 'KEYWORD';

export type PossibleConnection = {
  readonly edges: ReadonlyArray<PossibleEdge>;
  readonly nodes: ReadonlyArray<Possible>;
  readonly pageInfo: PageInfo;
};

export type PossibleEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Possible;
};

export type PossibleCase = {
  readonly case?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly state: PossibleState;
  readonly uses: ReadonlyArray<Document>;
  readonly missing: ReadonlyArray<Document>;
  readonly also: ReadonlyArray<Document>;
  readonly open: Scalars['Whole']['output'];
};


export type PossibleCaseNameArgs = {
  lang?: InputMaybe<Language>;
};

export type Possible = {
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly agency?: Maybe<Agency>;
  readonly region?: Maybe<Region>;
  readonly referenceService?: Maybe<ReferenceService>;
  readonly state: PossibleState;
  readonly incomplete: Scalars['Boolean']['output'];
  readonly cases: ReadonlyArray<PossibleCase>;
  readonly notes: ReadonlyArray<AnswerNote>;
  readonly example: Scalars['Boolean']['output'];
};


export type PossibleNameArgs = {
  lang?: InputMaybe<Language>;
};

export type PossibleState =
  | 'POSSIBLE'
  | 'UNKNOWN'
  | 'ONE_SHORT';

export type RecordCount = {
  readonly noun: Noun;
  readonly count: Scalars['Whole']['output'];
};

export type Difference = {
  readonly component: Component;
  readonly kind: DifferenceKind;
};

export type DifferenceKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REPEATED';

export type Node = {
  readonly id: Scalars['ID']['output'];
};

export type PageInfo = {
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type Near = {
  readonly latitude: Scalars['Float']['input'];
  readonly longitude: Scalars['Float']['input'];
  readonly radius?: InputMaybe<Scalars['Int']['input']>;
};

export type EvidenceAsked =
  | 'PUBLISHED'
  | 'ANY';

export type ExampleAsked =
  | 'NONE'
  | 'ONLY'
  | 'ANY';

export type FeeStatus =
  | 'FREE'
  | 'PRICED'
  | 'MIXED'
  | 'UNKNOWN';

export type RegionConnection = {
  readonly edges: ReadonlyArray<RegionEdge>;
  readonly nodes: ReadonlyArray<Region>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type RegionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Region;
};

export type MallConnection = {
  readonly edges: ReadonlyArray<MallEdge>;
  readonly nodes: ReadonlyArray<Mall>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MallEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Mall;
};

export type AgencyConnection = {
  readonly edges: ReadonlyArray<AgencyEdge>;
  readonly nodes: ReadonlyArray<Agency>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AgencyEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Agency;
};

export type ServiceConnection = {
  readonly edges: ReadonlyArray<ServiceEdge>;
  readonly nodes: ReadonlyArray<Service>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ServiceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Service;
};

export type ReferenceServiceConnection = {
  readonly edges: ReadonlyArray<ReferenceServiceEdge>;
  readonly nodes: ReadonlyArray<ReferenceService>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ReferenceServiceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ReferenceService;
};

export type OfferingConnection = {
  readonly edges: ReadonlyArray<OfferingEdge>;
  readonly nodes: ReadonlyArray<Offering>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OfferingEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Offering;
};

export type DocumentConnection = {
  readonly edges: ReadonlyArray<DocumentEdge>;
  readonly nodes: ReadonlyArray<Document>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DocumentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Document;
};

export type LegalInstrumentConnection = {
  readonly edges: ReadonlyArray<LegalInstrumentEdge>;
  readonly nodes: ReadonlyArray<LegalInstrument>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type LegalInstrumentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: LegalInstrument;
};

export type CalendarConnection = {
  readonly edges: ReadonlyArray<CalendarEdge>;
  readonly nodes: ReadonlyArray<Calendar>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CalendarEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Calendar;
};

export type RegionFilter = {
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly province?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly level?: InputMaybe<ReadonlyArray<RegionLevel>>;
  readonly timeZone?: InputMaybe<ReadonlyArray<TimeZone>>;
  readonly bpsCode?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly autonomous?: InputMaybe<Scalars['Boolean']['input']>;
  readonly q?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly updatedSince?: InputMaybe<Scalars['Since']['input']>;
  readonly evidence?: InputMaybe<EvidenceAsked>;
  readonly example?: InputMaybe<ExampleAsked>;
  readonly outOfForce?: InputMaybe<Scalars['Boolean']['input']>;
  readonly not?: InputMaybe<RegionExclusion>;
};

export type RegionExclusion = {
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly province?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly level?: InputMaybe<ReadonlyArray<RegionLevel>>;
  readonly timeZone?: InputMaybe<ReadonlyArray<TimeZone>>;
  readonly bpsCode?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type RegionSort =
  | 'NAME'
  | 'NAME_DESC'
  | 'CODE'
  | 'UPDATED_AT'
  | 'UPDATED_AT_DESC'
  | 'RELEVANCE';

export type MallFilter = {
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly province?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly status?: InputMaybe<ReadonlyArray<MallStatus>>;
  readonly milestone?: InputMaybe<ReadonlyArray<MilestoneKind>>;
  readonly facility?: InputMaybe<ReadonlyArray<Facility>>;
  readonly operator?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly near?: InputMaybe<Near>;
  readonly openAt?: InputMaybe<Scalars['OpenAt']['input']>;
  readonly q?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly updatedSince?: InputMaybe<Scalars['Since']['input']>;
  readonly evidence?: InputMaybe<EvidenceAsked>;
  readonly example?: InputMaybe<ExampleAsked>;
  readonly outOfForce?: InputMaybe<Scalars['Boolean']['input']>;
  readonly not?: InputMaybe<MallExclusion>;
};

export type MallExclusion = {
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly province?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly status?: InputMaybe<ReadonlyArray<MallStatus>>;
  readonly milestone?: InputMaybe<ReadonlyArray<MilestoneKind>>;
  readonly facility?: InputMaybe<ReadonlyArray<Facility>>;
  readonly operator?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type MallSort =
  | 'NAME'
  | 'NAME_DESC'
  | 'CODE'
  | 'UPDATED_AT'
  | 'UPDATED_AT_DESC'
  | 'DISTANCE'
  | 'RELEVANCE';

export type AgencyFilter = {
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly province?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly mall?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly site?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly agencyKind?: InputMaybe<ReadonlyArray<AgencyKind>>;
  readonly parent?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly q?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly updatedSince?: InputMaybe<Scalars['Since']['input']>;
  readonly evidence?: InputMaybe<EvidenceAsked>;
  readonly example?: InputMaybe<ExampleAsked>;
  readonly outOfForce?: InputMaybe<Scalars['Boolean']['input']>;
  readonly not?: InputMaybe<AgencyExclusion>;
};

export type AgencyExclusion = {
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly province?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly mall?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly site?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly agencyKind?: InputMaybe<ReadonlyArray<AgencyKind>>;
  readonly parent?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type AgencySort =
  | 'NAME'
  | 'NAME_DESC'
  | 'CODE'
  | 'UPDATED_AT'
  | 'UPDATED_AT_DESC'
  | 'RELEVANCE';

export type ServiceFilter = {
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly province?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly mall?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly site?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly agency?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly agencyKind?: InputMaybe<ReadonlyArray<AgencyKind>>;
  readonly sector?: InputMaybe<ReadonlyArray<Sector>>;
  readonly lifeEvent?: InputMaybe<ReadonlyArray<LifeEvent>>;
  readonly referenceService?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly status?: InputMaybe<ReadonlyArray<ServiceStatus>>;
  readonly facility?: InputMaybe<ReadonlyArray<Facility>>;
  readonly document?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly product?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly channel?: InputMaybe<ReadonlyArray<Channel>>;
  readonly free?: InputMaybe<ReadonlyArray<Ternary>>;
  readonly instrument?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly known?: InputMaybe<ReadonlyArray<Component>>;
  readonly feeMax?: InputMaybe<Scalars['Rupiah']['input']>;
  readonly timeMax?: InputMaybe<Scalars['Duration']['input']>;
  readonly near?: InputMaybe<Near>;
  readonly q?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly updatedSince?: InputMaybe<Scalars['Since']['input']>;
  readonly evidence?: InputMaybe<EvidenceAsked>;
  readonly example?: InputMaybe<ExampleAsked>;
  readonly outOfForce?: InputMaybe<Scalars['Boolean']['input']>;
  readonly not?: InputMaybe<ServiceExclusion>;
};

export type ServiceExclusion = {
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly province?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly mall?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly site?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly agency?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly agencyKind?: InputMaybe<ReadonlyArray<AgencyKind>>;
  readonly sector?: InputMaybe<ReadonlyArray<Sector>>;
  readonly lifeEvent?: InputMaybe<ReadonlyArray<LifeEvent>>;
  readonly referenceService?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly status?: InputMaybe<ReadonlyArray<ServiceStatus>>;
  readonly facility?: InputMaybe<ReadonlyArray<Facility>>;
  readonly document?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly product?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly channel?: InputMaybe<ReadonlyArray<Channel>>;
  readonly free?: InputMaybe<ReadonlyArray<Ternary>>;
  readonly instrument?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly known?: InputMaybe<ReadonlyArray<Component>>;
};

export type ServiceSort =
  | 'NAME'
  | 'NAME_DESC'
  | 'CODE'
  | 'UPDATED_AT'
  | 'UPDATED_AT_DESC'
  | 'FEE'
  | 'TIME_LIMIT'
  | 'DISTANCE'
  | 'RELEVANCE';

export type ReferenceServiceFilter = {
  readonly agencyKind?: InputMaybe<ReadonlyArray<AgencyKind>>;
  readonly sector?: InputMaybe<ReadonlyArray<Sector>>;
  readonly lifeEvent?: InputMaybe<ReadonlyArray<LifeEvent>>;
  readonly status?: InputMaybe<ReadonlyArray<ReferenceServiceStatus>>;
  readonly grade?: InputMaybe<ReadonlyArray<Grade>>;
  readonly case?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly document?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly product?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly channel?: InputMaybe<ReadonlyArray<Channel>>;
  readonly free?: InputMaybe<ReadonlyArray<Ternary>>;
  readonly instrument?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly known?: InputMaybe<ReadonlyArray<Component>>;
  readonly feeMax?: InputMaybe<Scalars['Rupiah']['input']>;
  readonly timeMax?: InputMaybe<Scalars['Duration']['input']>;
  readonly q?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly updatedSince?: InputMaybe<Scalars['Since']['input']>;
  readonly evidence?: InputMaybe<EvidenceAsked>;
  readonly example?: InputMaybe<ExampleAsked>;
  readonly outOfForce?: InputMaybe<Scalars['Boolean']['input']>;
  readonly not?: InputMaybe<ReferenceServiceExclusion>;
};

export type ReferenceServiceExclusion = {
  readonly agencyKind?: InputMaybe<ReadonlyArray<AgencyKind>>;
  readonly sector?: InputMaybe<ReadonlyArray<Sector>>;
  readonly lifeEvent?: InputMaybe<ReadonlyArray<LifeEvent>>;
  readonly status?: InputMaybe<ReadonlyArray<ReferenceServiceStatus>>;
  readonly grade?: InputMaybe<ReadonlyArray<Grade>>;
  readonly case?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly document?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly product?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly channel?: InputMaybe<ReadonlyArray<Channel>>;
  readonly free?: InputMaybe<ReadonlyArray<Ternary>>;
  readonly instrument?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly known?: InputMaybe<ReadonlyArray<Component>>;
};

export type ReferenceServiceSort =
  | 'NAME'
  | 'NAME_DESC'
  | 'CODE'
  | 'UPDATED_AT'
  | 'UPDATED_AT_DESC'
  | 'FEE'
  | 'TIME_LIMIT'
  | 'RELEVANCE';

export type OfferingFilter = {
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly province?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly mall?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly site?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly service?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly agency?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly agencyKind?: InputMaybe<ReadonlyArray<AgencyKind>>;
  readonly referenceService?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly status?: InputMaybe<ReadonlyArray<OfferingStatus>>;
  readonly day?: InputMaybe<ReadonlyArray<Weekday>>;
  readonly near?: InputMaybe<Near>;
  readonly openAt?: InputMaybe<Scalars['OpenAt']['input']>;
  readonly q?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly updatedSince?: InputMaybe<Scalars['Since']['input']>;
  readonly evidence?: InputMaybe<EvidenceAsked>;
  readonly example?: InputMaybe<ExampleAsked>;
  readonly outOfForce?: InputMaybe<Scalars['Boolean']['input']>;
  readonly not?: InputMaybe<OfferingExclusion>;
};

export type OfferingExclusion = {
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly province?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly mall?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly site?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly service?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly agency?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly agencyKind?: InputMaybe<ReadonlyArray<AgencyKind>>;
  readonly referenceService?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly status?: InputMaybe<ReadonlyArray<OfferingStatus>>;
  readonly day?: InputMaybe<ReadonlyArray<Weekday>>;
};

export type OfferingSort =
  | 'NAME'
  | 'NAME_DESC'
  | 'CODE'
  | 'UPDATED_AT'
  | 'UPDATED_AT_DESC'
  | 'DISTANCE'
  | 'RELEVANCE';

export type DocumentFilter = {
  readonly documentKind?: InputMaybe<ReadonlyArray<DocumentKind>>;
  readonly broader?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly issuedBy?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly askedBy?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly q?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly updatedSince?: InputMaybe<Scalars['Since']['input']>;
  readonly evidence?: InputMaybe<EvidenceAsked>;
  readonly example?: InputMaybe<ExampleAsked>;
  readonly outOfForce?: InputMaybe<Scalars['Boolean']['input']>;
  readonly not?: InputMaybe<DocumentExclusion>;
};

export type DocumentExclusion = {
  readonly documentKind?: InputMaybe<ReadonlyArray<DocumentKind>>;
  readonly broader?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly issuedBy?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly askedBy?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type DocumentSort =
  | 'NAME'
  | 'NAME_DESC'
  | 'CODE'
  | 'UPDATED_AT'
  | 'UPDATED_AT_DESC'
  | 'RELEVANCE';

export type LegalInstrumentFilter = {
  readonly instrumentKind?: InputMaybe<ReadonlyArray<InstrumentKind>>;
  readonly year?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly status?: InputMaybe<ReadonlyArray<InstrumentStatus>>;
  readonly q?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly updatedSince?: InputMaybe<Scalars['Since']['input']>;
  readonly evidence?: InputMaybe<EvidenceAsked>;
  readonly example?: InputMaybe<ExampleAsked>;
  readonly outOfForce?: InputMaybe<Scalars['Boolean']['input']>;
  readonly not?: InputMaybe<LegalInstrumentExclusion>;
};

export type LegalInstrumentExclusion = {
  readonly instrumentKind?: InputMaybe<ReadonlyArray<InstrumentKind>>;
  readonly year?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly status?: InputMaybe<ReadonlyArray<InstrumentStatus>>;
};

export type LegalInstrumentSort =
  | 'NAME'
  | 'NAME_DESC'
  | 'CODE'
  | 'UPDATED_AT'
  | 'UPDATED_AT_DESC'
  | 'RELEVANCE';

export type CalendarFilter = {
  readonly year?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly national?: InputMaybe<Scalars['Boolean']['input']>;
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly province?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly q?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly updatedSince?: InputMaybe<Scalars['Since']['input']>;
  readonly evidence?: InputMaybe<EvidenceAsked>;
  readonly example?: InputMaybe<ExampleAsked>;
  readonly outOfForce?: InputMaybe<Scalars['Boolean']['input']>;
  readonly not?: InputMaybe<CalendarExclusion>;
};

export type CalendarExclusion = {
  readonly year?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly region?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly province?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type CalendarSort =
  | 'NAME'
  | 'NAME_DESC'
  | 'CODE'
  | 'UPDATED_AT'
  | 'UPDATED_AT_DESC'
  | 'RELEVANCE';

export type Language =
  | 'ID'
  | 'EN'
  | 'ACE'
  | 'BAN'
  | 'BBC'
  | 'BJN'
  | 'BUG'
  | 'JV'
  | 'MAD'
  | 'MAK'
  | 'MIN'
  | 'SAS'
  | 'SU';

export type Confidence =
  | 'HIGH'
  | 'MEDIUM'
  | 'LOW';

export type Reading =
  | 'TEXT'
  | 'EXCERPT'
  | 'PRESS'
  | 'CITED';

export type Ternary =
  | 'YES'
  | 'NO'
  | 'UNKNOWN';

export type RegionLevel =
  | 'PROVINCE'
  | 'REGENCY'
  | 'CITY';

export type TimeZone =
  | 'WIB'
  | 'WITA'
  | 'WIT';

export type MallStatus =
  | 'COMMITTED'
  | 'PLANNED'
  | 'SOFT_LAUNCH'
  | 'OPEN'
  | 'CLOSED'
  | 'UNKNOWN';

export type MilestoneKind =
  | 'COMMITMENT_SIGNED'
  | 'PLANNED_OPENING'
  | 'TRIAL'
  | 'LAUNCHED'
  | 'SOFT_LAUNCH'
  | 'OPERATING_SINCE'
  | 'INAUGURATED'
  | 'RELOCATED'
  | 'CLOSED';

export type ReadinessMatter =
  | 'REGIONAL_COMMITMENT'
  | 'DEPARTMENT_COMMITMENT'
  | 'PREMISES'
  | 'SERVICE_SYSTEM'
  | 'SERVICE_STANDARDS';

export type CountSubject =
  | 'TENANTS'
  | 'TENANTS_OPD'
  | 'TENANTS_VERTICAL'
  | 'TENANTS_CENTRAL'
  | 'TENANTS_CENTRAL_AND_PROVINCIAL'
  | 'TENANTS_NON_CITY'
  | 'COUNTERS'
  | 'SERVICES'
  | 'SERVICES_DPMPTSP'
  | 'VISITORS_PER_DAY'
  | 'APPLICANTS_PER_YEAR'
  | 'DOCUMENTS_ISSUED'
  | 'MALLS_IN_OPERATION';

export type SiteKind =
  | 'MAIN'
  | 'SATELLITE'
  | 'MOBILE';

export type Facility =
  | 'ACCESSIBLE_TOILET'
  | 'ART_GALLERY'
  | 'ATM'
  | 'BANK'
  | 'CAFETERIA'
  | 'CHILDREN_PLAY_AREA'
  | 'DRIVE_THRU'
  | 'GENERATOR'
  | 'GUIDING_PATH'
  | 'INTERNET'
  | 'LACTATION_ROOM'
  | 'LIFT'
  | 'PARKING'
  | 'PHOTOCOPY'
  | 'PRAYER_ROOM'
  | 'PRIORITY_SEATS'
  | 'QUEUE_MACHINE'
  | 'RAMP'
  | 'READING_CORNER'
  | 'SATISFACTION_TERMINAL'
  | 'SELF_SERVICE_PRINTING'
  | 'SMALL_BUSINESS_SHOWCASE'
  | 'TOURISM_INFORMATION'
  | 'WAITING_ROOM_DISABLED'
  | 'WEDDING_BOOTH'
  | 'WHEELCHAIR';

export type Weekday =
  | 'MON'
  | 'TUE'
  | 'WED'
  | 'THU'
  | 'FRI'
  | 'SAT'
  | 'SUN';

export type OpeningScope =
  | 'REGULAR'
  | 'PERIOD'
  | 'NATIONAL_HOLIDAY'
  | 'COLLECTIVE_LEAVE'
  | 'REGIONAL_HOLIDAY';

export type AgencyKind =
  | 'OPD'
  | 'PROVINCIAL'
  | 'VERTICAL'
  | 'JUDICIAL'
  | 'STATE_BODY'
  | 'BUMN'
  | 'BUMD'
  | 'JOINT'
  | 'PRIVATE'
  | 'VILLAGE'
  | 'EXHIBITOR';

export type DocumentRelation =
  | 'SPECIAL_CASE'
  | 'FORMER'
  | 'OF_ANOTHER';

export type DocumentKind =
  | 'DOCUMENT'
  | 'FORM'
  | 'STATEMENT'
  | 'PHOTO'
  | 'PAYMENT_PROOF'
  | 'DATA'
  | 'CONDITION'
  | 'PRESENCE'
  | 'OBJECT';

export type InstrumentKind =
  | 'UU'
  | 'PP'
  | 'PERPRES'
  | 'PERMEN'
  | 'PERPOL'
  | 'KEPMEN'
  | 'SE'
  | 'SKB'
  | 'PERDA'
  | 'PERKADA'
  | 'KEPUTUSAN'
  | 'OTHER';

export type InstrumentStatus =
  | 'IN_FORCE'
  | 'AMENDED'
  | 'REPEALED'
  | 'UNKNOWN';

export type Sector =
  | 'AGAMA'
  | 'AIR_MINUM'
  | 'BANGUNAN'
  | 'ENERGI'
  | 'HUKUM'
  | 'JAMINAN_SOSIAL'
  | 'KEAMANAN'
  | 'KEIMIGRASIAN'
  | 'KENDARAAN'
  | 'KEPABEANAN'
  | 'KEPENDUDUKAN'
  | 'KESEHATAN'
  | 'KETENAGAKERJAAN'
  | 'LALU_LINTAS'
  | 'LINGKUNGAN'
  | 'LOGISTIK_KEUANGAN'
  | 'PAJAK_DAERAH'
  | 'PARIWISATA'
  | 'PENDIDIKAN'
  | 'PERIZINAN_BERUSAHA'
  | 'PERIZINAN_NON_BERUSAHA'
  | 'PERIZINAN_TENAGA_KESEHATAN'
  | 'PERPAJAKAN'
  | 'PERTANAHAN'
  | 'PERTANIAN'
  | 'SOSIAL'
  | 'USAHA';

export type LifeEvent =
  | 'BEPERGIAN'
  | 'BERCERAI'
  | 'DEWASA'
  | 'KEHILANGAN'
  | 'KEHILANGAN_KERJA'
  | 'KELAHIRAN'
  | 'KEMATIAN'
  | 'KEMISKINAN'
  | 'KENDARAAN'
  | 'KERJA'
  | 'KULIAH'
  | 'MENIKAH'
  | 'PENSIUN'
  | 'PERUBAHAN_DATA'
  | 'PINDAH'
  | 'POLITIK'
  | 'RUMAH'
  | 'SAKIT'
  | 'SEKOLAH'
  | 'SENGKETA'
  | 'UMRAH_HAJI'
  | 'USAHA';

export type ReferenceServiceStatus =
  | 'ACTIVE'
  | 'DISCOURAGED'
  | 'DISCONTINUED';

export type ServiceStatus =
  | 'ACTIVE'
  | 'SUSPENDED'
  | 'ENDED'
  | 'UNKNOWN';

export type OfferingStatus =
  | 'ANNOUNCED'
  | 'ACTIVE'
  | 'SUSPENDED'
  | 'ENDED'
  | 'UNKNOWN';

export type Evidence =
  | 'PUBLISHED'
  | 'INFERRED';

export type Exclusivity =
  | 'EXCLUSIVE'
  | 'ADDITIONAL'
  | 'UNKNOWN';

export type Grade =
  | 'SOLID'
  | 'PARTIAL'
  | 'STUB';

export type Applicant =
  | 'WNI'
  | 'WNA';

export type Channel =
  | 'COUNTER'
  | 'WEB'
  | 'APP'
  | 'WHATSAPP'
  | 'PHONE'
  | 'EMAIL'
  | 'KIOSK'
  | 'POST'
  | 'OUTREACH';

export type RequirementForm =
  | 'ORIGINAL'
  | 'SHOWN'
  | 'COPY'
  | 'CERTIFIED_COPY'
  | 'SCAN'
  | 'FORM'
  | 'STATEMENT'
  | 'PHOTO'
  | 'PAYMENT_PROOF';

export type FeeKind =
  | 'FREE'
  | 'FIXED'
  | 'PER_UNIT'
  | 'FORMULA'
  | 'SURCHARGE'
  | 'THIRD_PARTY'
  | 'DEPOSIT'
  | 'LOCAL_TARIFF'
  | 'TAX'
  | 'PENALTY';

export type FeeNature =
  | 'PNBP'
  | 'RETRIBUSI'
  | 'PAJAK_DAERAH'
  | 'PAJAK_PUSAT'
  | 'IURAN'
  | 'TARIF'
  | 'JASA';

export type TimeUnit =
  | 'MINUTE'
  | 'HOUR'
  | 'DAY'
  | 'WORKING_DAY'
  | 'MONTH';

export type ClockStart =
  | 'COMPLETE_FILE'
  | 'PAYMENT'
  | 'APPLICATION'
  | 'HEARING'
  | 'EVENT'
  | 'UNKNOWN';

export type Direction =
  | 'AFTER'
  | 'BEFORE';

export type ValidityKind =
  | 'LIFETIME'
  | 'YEARS'
  | 'MONTHS'
  | 'DAYS'
  | 'UNTIL'
  | 'WHILE'
  | 'NONE';

export type ComplaintChannelKind =
  | 'DESK'
  | 'BOX'
  | 'PHONE'
  | 'SMS'
  | 'WHATSAPP'
  | 'EMAIL'
  | 'WEB'
  | 'APP';

export type Component =
  | 'REQUIREMENTS'
  | 'PROCEDURE'
  | 'TIME_LIMITS'
  | 'FEES'
  | 'PRODUCTS'
  | 'COMPLAINTS'
  | 'LEGAL_BASIS'
  | 'FACILITIES'
  | 'COMPETENCE'
  | 'SUPERVISION'
  | 'STAFFING'
  | 'SERVICE_GUARANTEE'
  | 'SAFETY_GUARANTEE'
  | 'EVALUATION';

export type Scope =
  | 'NATIONAL'
  | 'LOCAL';

export type CalendarDayKind =
  | 'NATIONAL_HOLIDAY'
  | 'COLLECTIVE_LEAVE'
  | 'REGIONAL_HOLIDAY';

export type Noun =
  | 'REGION'
  | 'MALL'
  | 'SITE'
  | 'AGENCY'
  | 'TENANCY'
  | 'DOCUMENT'
  | 'LEGAL_INSTRUMENT'
  | 'REFERENCE_SERVICE'
  | 'SERVICE'
  | 'STANDARD'
  | 'OFFERING'
  | 'CALENDAR'
  | 'SOURCE'
  | 'WORD'
  | 'DATASET';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Doc>;
  String: ResolverTypeWrapper<Doc>;
  Int: ResolverTypeWrapper<Doc>;
  Region: ResolverTypeWrapper<Doc>;
  Boolean: ResolverTypeWrapper<Doc>;
  Mall: ResolverTypeWrapper<Doc>;
  Site: ResolverTypeWrapper<Doc>;
  Agency: ResolverTypeWrapper<Doc>;
  Tenancy: ResolverTypeWrapper<Doc>;
  Service: ResolverTypeWrapper<Doc>;
  ReferenceService: ResolverTypeWrapper<Doc>;
  Standard: ResolverTypeWrapper<Doc>;
  Offering: ResolverTypeWrapper<Doc>;
  Document: ResolverTypeWrapper<Doc>;
  LegalInstrument: ResolverTypeWrapper<Doc>;
  Calendar: ResolverTypeWrapper<Doc>;
  Dataset: ResolverTypeWrapper<Doc>;
  Vocabulary: ResolverTypeWrapper<Doc>;
  Place: ResolverTypeWrapper<Doc>;
  Point: ResolverTypeWrapper<Doc>;
  Float: ResolverTypeWrapper<Doc>;
  OpeningRule: ResolverTypeWrapper<Doc>;
  Break: ResolverTypeWrapper<Doc>;
  SiteFacility: ResolverTypeWrapper<Doc>;
  Holds: ResolverTypeWrapper<Doc>;
  StatedBy: ResolverTypeWrapper<Doc>;
  Coordinates: ResolverTypeWrapper<Doc>;
  Milestone: ResolverTypeWrapper<Doc>;
  Readiness: ResolverTypeWrapper<Doc>;
  Count: ResolverTypeWrapper<Doc>;
  CountPart: ResolverTypeWrapper<Doc>;
  Rule: ResolverTypeWrapper<Doc>;
  FormerName: ResolverTypeWrapper<Doc>;
  ComplaintChannel: ResolverTypeWrapper<Doc>;
  FeeSummary: ResolverTypeWrapper<Doc>;
  TimeSummary: ResolverTypeWrapper<Doc>;
  Case: ResolverTypeWrapper<Doc>;
  StandardOrigin: ResolverTypeWrapper<Doc>;
  Decision: ResolverTypeWrapper<Doc>;
  PublishedTier: ResolverTypeWrapper<Doc>;
  RequirementsComponent: ResolverTypeWrapper<Doc>;
  RequirementGroup: ResolverTypeWrapper<Doc>;
  Condition: ResolverTypeWrapper<Doc>;
  ConditionChoice: ResolverTypeWrapper<Doc>;
  RequirementItem: ResolverTypeWrapper<Doc>;
  PhotoSpecification: ResolverTypeWrapper<Doc>;
  ProcedureComponent: ResolverTypeWrapper<Doc>;
  Procedure: ResolverTypeWrapper<Doc>;
  ProcedureChannel: ResolverTypeWrapper<Doc>;
  ProcedureStep: ResolverTypeWrapper<Doc>;
  StepTime: ResolverTypeWrapper<Doc>;
  TimeLimitsComponent: ResolverTypeWrapper<Doc>;
  TimeLimit: ResolverTypeWrapper<Doc>;
  LegalBasis: ResolverTypeWrapper<Doc>;
  FeesComponent: ResolverTypeWrapper<Doc>;
  Fee: ResolverTypeWrapper<Doc>;
  FeeQuantity: ResolverTypeWrapper<Doc>;
  FeeFormula: ResolverTypeWrapper<Doc>;
  FeeInput: ResolverTypeWrapper<Doc>;
  ProductsComponent: ResolverTypeWrapper<Doc>;
  Product: ResolverTypeWrapper<Doc>;
  Validity: ResolverTypeWrapper<Doc>;
  ComplaintsComponent: ResolverTypeWrapper<Doc>;
  InternalTier: ResolverTypeWrapper<Doc>;
  LegalBasisComponent: ResolverTypeWrapper<Doc>;
  StatementsComponent: ResolverTypeWrapper<Doc>;
  Statement: ResolverTypeWrapper<Doc>;
  Completeness: ResolverTypeWrapper<Doc>;
  UsualOwner: ResolverTypeWrapper<Doc>;
  Session: ResolverTypeWrapper<Doc>;
  Booking: ResolverTypeWrapper<Doc>;
  CalendarDay: ResolverTypeWrapper<Doc>;
  Source: ResolverTypeWrapper<Doc>;
  VocabularyWord: ResolverTypeWrapper<Doc>;
  Catalogue: ResolverTypeWrapper<Doc>;
  Due: ResolverTypeWrapper<Doc>;
  DueSpan: ResolverTypeWrapper<Doc>;
  DueLimit: ResolverTypeWrapper<Doc>;
  DueReading: ResolverTypeWrapper<Doc>;
  SkippedDay: ResolverTypeWrapper<Doc>;
  DayReason: ResolverTypeWrapper<Doc>;
  CountedCalendar: ResolverTypeWrapper<Doc>;
  Counting: ResolverTypeWrapper<Doc>;
  DueNote: ResolverTypeWrapper<Doc>;
  DayReasonKind: ResolverTypeWrapper<Doc>;
  CollectiveLeave: ResolverTypeWrapper<Doc>;
  DayOrMinute: ResolverTypeWrapper<Doc>;
  FactInput: ResolverTypeWrapper<Doc>;
  AnswerNote: ResolverTypeWrapper<Doc>;
  Fact: ResolverTypeWrapper<Doc>;
  ChecklistCounts: ResolverTypeWrapper<Doc>;
  Issuer: ResolverTypeWrapper<Doc>;
  ChecklistOption: ResolverTypeWrapper<Doc>;
  ChecklistGroup: ResolverTypeWrapper<Doc>;
  PossibleAnswer: ResolverTypeWrapper<Doc>;
  Question: ResolverTypeWrapper<Doc>;
  Checklist: ResolverTypeWrapper<Doc>;
  Applies: ResolverTypeWrapper<Doc>;
  NotStated: ResolverTypeWrapper<Doc>;
  QuestionKind: ResolverTypeWrapper<Doc>;
  NumberInput: ResolverTypeWrapper<Doc>;
  TotalFee: ResolverTypeWrapper<Doc>;
  FeeLine: ResolverTypeWrapper<Doc>;
  FeeNumber: ResolverTypeWrapper<Doc>;
  FeeRange: ResolverTypeWrapper<Doc>;
  FeeAnswer: ResolverTypeWrapper<Doc>;
  FeePart: ResolverTypeWrapper<Doc>;
  FeeLineApplies: ResolverTypeWrapper<Doc>;
  FeeNote: ResolverTypeWrapper<Doc>;
  OpeningNow: ResolverTypeWrapper<Doc>;
  Interval: ResolverTypeWrapper<Doc>;
  Citation: ResolverTypeWrapper<Doc>;
  OpeningWeekday: ResolverTypeWrapper<Doc>;
  OpeningDay: ResolverTypeWrapper<Doc>;
  Opening: ResolverTypeWrapper<Doc>;
  OpeningState: ResolverTypeWrapper<Doc>;
  OpeningBasis: ResolverTypeWrapper<Doc>;
  OpeningNote: ResolverTypeWrapper<Doc>;
  ViaInput: ResolverTypeWrapper<Doc>;
  PathNeed: ResolverTypeWrapper<Doc>;
  PathStep: ResolverTypeWrapper<Doc>;
  PathDuration: ResolverTypeWrapper<Doc>;
  PathTime: ResolverTypeWrapper<Doc>;
  Path: ResolverTypeWrapper<Doc>;
  NeedState: ResolverTypeWrapper<Doc>;
  DriftFilter: ResolverTypeWrapper<Doc>;
  DriftExclusion: ResolverTypeWrapper<Doc>;
  DriftSort: ResolverTypeWrapper<Doc>;
  DriftConnection: ResolverTypeWrapper<Doc>;
  DriftEdge: ResolverTypeWrapper<Doc>;
  DriftSide: ResolverTypeWrapper<Doc>;
  DriftFinding: ResolverTypeWrapper<Doc>;
  DriftComponent: ResolverTypeWrapper<Doc>;
  Drift: ResolverTypeWrapper<Doc>;
  DriftKind: ResolverTypeWrapper<Doc>;
  StandardInTime: ResolverTypeWrapper<Doc>;
  DecisionOfStandard: ResolverTypeWrapper<Doc>;
  ChangeConnection: ResolverTypeWrapper<Doc>;
  ChangeEdge: ResolverTypeWrapper<Doc>;
  Change: ResolverTypeWrapper<Doc>;
  ChangeKind: ResolverTypeWrapper<Doc>;
  RecordContent: ResolverTypeWrapper<Doc>;
  DriftState: ResolverTypeWrapper<Doc>;
  ExampleBesideAsked: ResolverTypeWrapper<Doc>;
  SearchPage: ResolverTypeWrapper<Doc>;
  SearchHit: ResolverTypeWrapper<Doc>;
  SearchReason: ResolverTypeWrapper<Doc>;
  ServicesBeneath: ResolverTypeWrapper<Doc>;
  Understood: ResolverTypeWrapper<Doc>;
  NamedRegion: ResolverTypeWrapper<Doc>;
  SearchGuess: ResolverTypeWrapper<Doc>;
  SearchFacet: ResolverTypeWrapper<Doc>;
  SearchFacetValue: ResolverTypeWrapper<Doc>;
  Suggestion: ResolverTypeWrapper<Doc>;
  SearchedNoun: ResolverTypeWrapper<Doc>;
  SearchForm: ResolverTypeWrapper<Doc>;
  SearchFacetName: ResolverTypeWrapper<Doc>;
  HitReason: ResolverTypeWrapper<Doc>;
  PossibleConnection: ResolverTypeWrapper<Doc>;
  PossibleEdge: ResolverTypeWrapper<Doc>;
  PossibleCase: ResolverTypeWrapper<Doc>;
  Possible: ResolverTypeWrapper<Doc>;
  PossibleState: ResolverTypeWrapper<Doc>;
  RecordCount: ResolverTypeWrapper<Doc>;
  Difference: ResolverTypeWrapper<Doc>;
  DifferenceKind: ResolverTypeWrapper<Doc>;
  Node: ResolverTypeWrapper<Doc>;
  PageInfo: ResolverTypeWrapper<Doc>;
  Near: ResolverTypeWrapper<Doc>;
  EvidenceAsked: ResolverTypeWrapper<Doc>;
  ExampleAsked: ResolverTypeWrapper<Doc>;
  FeeStatus: ResolverTypeWrapper<Doc>;
  Date: ResolverTypeWrapper<Doc>;
  PartialDate: ResolverTypeWrapper<Doc>;
  DateTime: ResolverTypeWrapper<Doc>;
  Since: ResolverTypeWrapper<Doc>;
  OpenAt: ResolverTypeWrapper<Doc>;
  Time: ResolverTypeWrapper<Doc>;
  Duration: ResolverTypeWrapper<Doc>;
  Rupiah: ResolverTypeWrapper<Doc>;
  Whole: ResolverTypeWrapper<Doc>;
  RegionConnection: ResolverTypeWrapper<Doc>;
  RegionEdge: ResolverTypeWrapper<Doc>;
  MallConnection: ResolverTypeWrapper<Doc>;
  MallEdge: ResolverTypeWrapper<Doc>;
  AgencyConnection: ResolverTypeWrapper<Doc>;
  AgencyEdge: ResolverTypeWrapper<Doc>;
  ServiceConnection: ResolverTypeWrapper<Doc>;
  ServiceEdge: ResolverTypeWrapper<Doc>;
  ReferenceServiceConnection: ResolverTypeWrapper<Doc>;
  ReferenceServiceEdge: ResolverTypeWrapper<Doc>;
  OfferingConnection: ResolverTypeWrapper<Doc>;
  OfferingEdge: ResolverTypeWrapper<Doc>;
  DocumentConnection: ResolverTypeWrapper<Doc>;
  DocumentEdge: ResolverTypeWrapper<Doc>;
  LegalInstrumentConnection: ResolverTypeWrapper<Doc>;
  LegalInstrumentEdge: ResolverTypeWrapper<Doc>;
  CalendarConnection: ResolverTypeWrapper<Doc>;
  CalendarEdge: ResolverTypeWrapper<Doc>;
  RegionFilter: ResolverTypeWrapper<Doc>;
  RegionExclusion: ResolverTypeWrapper<Doc>;
  RegionSort: ResolverTypeWrapper<Doc>;
  MallFilter: ResolverTypeWrapper<Doc>;
  MallExclusion: ResolverTypeWrapper<Doc>;
  MallSort: ResolverTypeWrapper<Doc>;
  AgencyFilter: ResolverTypeWrapper<Doc>;
  AgencyExclusion: ResolverTypeWrapper<Doc>;
  AgencySort: ResolverTypeWrapper<Doc>;
  ServiceFilter: ResolverTypeWrapper<Doc>;
  ServiceExclusion: ResolverTypeWrapper<Doc>;
  ServiceSort: ResolverTypeWrapper<Doc>;
  ReferenceServiceFilter: ResolverTypeWrapper<Doc>;
  ReferenceServiceExclusion: ResolverTypeWrapper<Doc>;
  ReferenceServiceSort: ResolverTypeWrapper<Doc>;
  OfferingFilter: ResolverTypeWrapper<Doc>;
  OfferingExclusion: ResolverTypeWrapper<Doc>;
  OfferingSort: ResolverTypeWrapper<Doc>;
  DocumentFilter: ResolverTypeWrapper<Doc>;
  DocumentExclusion: ResolverTypeWrapper<Doc>;
  DocumentSort: ResolverTypeWrapper<Doc>;
  LegalInstrumentFilter: ResolverTypeWrapper<Doc>;
  LegalInstrumentExclusion: ResolverTypeWrapper<Doc>;
  LegalInstrumentSort: ResolverTypeWrapper<Doc>;
  CalendarFilter: ResolverTypeWrapper<Doc>;
  CalendarExclusion: ResolverTypeWrapper<Doc>;
  CalendarSort: ResolverTypeWrapper<Doc>;
  Language: ResolverTypeWrapper<Doc>;
  Confidence: ResolverTypeWrapper<Doc>;
  Reading: ResolverTypeWrapper<Doc>;
  Ternary: ResolverTypeWrapper<Doc>;
  RegionLevel: ResolverTypeWrapper<Doc>;
  TimeZone: ResolverTypeWrapper<Doc>;
  MallStatus: ResolverTypeWrapper<Doc>;
  MilestoneKind: ResolverTypeWrapper<Doc>;
  ReadinessMatter: ResolverTypeWrapper<Doc>;
  CountSubject: ResolverTypeWrapper<Doc>;
  SiteKind: ResolverTypeWrapper<Doc>;
  Facility: ResolverTypeWrapper<Doc>;
  Weekday: ResolverTypeWrapper<Doc>;
  OpeningScope: ResolverTypeWrapper<Doc>;
  AgencyKind: ResolverTypeWrapper<Doc>;
  DocumentRelation: ResolverTypeWrapper<Doc>;
  DocumentKind: ResolverTypeWrapper<Doc>;
  InstrumentKind: ResolverTypeWrapper<Doc>;
  InstrumentStatus: ResolverTypeWrapper<Doc>;
  Sector: ResolverTypeWrapper<Doc>;
  LifeEvent: ResolverTypeWrapper<Doc>;
  ReferenceServiceStatus: ResolverTypeWrapper<Doc>;
  ServiceStatus: ResolverTypeWrapper<Doc>;
  OfferingStatus: ResolverTypeWrapper<Doc>;
  Evidence: ResolverTypeWrapper<Doc>;
  Exclusivity: ResolverTypeWrapper<Doc>;
  Grade: ResolverTypeWrapper<Doc>;
  Applicant: ResolverTypeWrapper<Doc>;
  Channel: ResolverTypeWrapper<Doc>;
  RequirementForm: ResolverTypeWrapper<Doc>;
  FeeKind: ResolverTypeWrapper<Doc>;
  FeeNature: ResolverTypeWrapper<Doc>;
  TimeUnit: ResolverTypeWrapper<Doc>;
  ClockStart: ResolverTypeWrapper<Doc>;
  Direction: ResolverTypeWrapper<Doc>;
  ValidityKind: ResolverTypeWrapper<Doc>;
  ComplaintChannelKind: ResolverTypeWrapper<Doc>;
  Component: ResolverTypeWrapper<Doc>;
  Scope: ResolverTypeWrapper<Doc>;
  CalendarDayKind: ResolverTypeWrapper<Doc>;
  Noun: ResolverTypeWrapper<Doc>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Doc;
  String: Doc;
  Int: Doc;
  Region: Doc;
  Boolean: Doc;
  Mall: Doc;
  Site: Doc;
  Agency: Doc;
  Tenancy: Doc;
  Service: Doc;
  ReferenceService: Doc;
  Standard: Doc;
  Offering: Doc;
  Document: Doc;
  LegalInstrument: Doc;
  Calendar: Doc;
  Dataset: Doc;
  Vocabulary: Doc;
  Place: Doc;
  Point: Doc;
  Float: Doc;
  OpeningRule: Doc;
  Break: Doc;
  SiteFacility: Doc;
  Holds: Doc;
  StatedBy: Doc;
  Coordinates: Doc;
  Milestone: Doc;
  Readiness: Doc;
  Count: Doc;
  CountPart: Doc;
  Rule: Doc;
  FormerName: Doc;
  ComplaintChannel: Doc;
  FeeSummary: Doc;
  TimeSummary: Doc;
  Case: Doc;
  StandardOrigin: Doc;
  Decision: Doc;
  PublishedTier: Doc;
  RequirementsComponent: Doc;
  RequirementGroup: Doc;
  Condition: Doc;
  ConditionChoice: Doc;
  RequirementItem: Doc;
  PhotoSpecification: Doc;
  ProcedureComponent: Doc;
  Procedure: Doc;
  ProcedureChannel: Doc;
  ProcedureStep: Doc;
  StepTime: Doc;
  TimeLimitsComponent: Doc;
  TimeLimit: Doc;
  LegalBasis: Doc;
  FeesComponent: Doc;
  Fee: Doc;
  FeeQuantity: Doc;
  FeeFormula: Doc;
  FeeInput: Doc;
  ProductsComponent: Doc;
  Product: Doc;
  Validity: Doc;
  ComplaintsComponent: Doc;
  InternalTier: Doc;
  LegalBasisComponent: Doc;
  StatementsComponent: Doc;
  Statement: Doc;
  Completeness: Doc;
  UsualOwner: Doc;
  Session: Doc;
  Booking: Doc;
  CalendarDay: Doc;
  Source: Doc;
  VocabularyWord: Doc;
  Catalogue: Doc;
  Due: Doc;
  DueSpan: Doc;
  DueLimit: Doc;
  DueReading: Doc;
  SkippedDay: Doc;
  DayReason: Doc;
  CountedCalendar: Doc;
  DayOrMinute: Doc;
  FactInput: Doc;
  Fact: Doc;
  ChecklistCounts: Doc;
  Issuer: Doc;
  ChecklistOption: Doc;
  ChecklistGroup: Doc;
  PossibleAnswer: Doc;
  Question: Doc;
  Checklist: Doc;
  NumberInput: Doc;
  TotalFee: Doc;
  FeeLine: Doc;
  FeeNumber: Doc;
  FeeRange: Doc;
  FeeAnswer: Doc;
  OpeningNow: Doc;
  Interval: Doc;
  Citation: Doc;
  OpeningWeekday: Doc;
  OpeningDay: Doc;
  Opening: Doc;
  ViaInput: Doc;
  PathNeed: Doc;
  PathStep: Doc;
  PathDuration: Doc;
  PathTime: Doc;
  Path: Doc;
  DriftFilter: Doc;
  DriftExclusion: Doc;
  DriftConnection: Doc;
  DriftEdge: Doc;
  DriftSide: Doc;
  DriftFinding: Doc;
  DriftComponent: Doc;
  Drift: Doc;
  StandardInTime: Doc;
  DecisionOfStandard: Doc;
  ChangeConnection: Doc;
  ChangeEdge: Doc;
  Change: Doc;
  RecordContent: Doc;
  SearchPage: Doc;
  SearchHit: Doc;
  SearchReason: Doc;
  ServicesBeneath: Doc;
  Understood: Doc;
  NamedRegion: Doc;
  SearchGuess: Doc;
  SearchFacet: Doc;
  SearchFacetValue: Doc;
  Suggestion: Doc;
  PossibleConnection: Doc;
  PossibleEdge: Doc;
  PossibleCase: Doc;
  Possible: Doc;
  RecordCount: Doc;
  Difference: Doc;
  Node: Doc;
  PageInfo: Doc;
  Near: Doc;
  Date: Doc;
  PartialDate: Doc;
  DateTime: Doc;
  Since: Doc;
  OpenAt: Doc;
  Time: Doc;
  Duration: Doc;
  Rupiah: Doc;
  Whole: Doc;
  RegionConnection: Doc;
  RegionEdge: Doc;
  MallConnection: Doc;
  MallEdge: Doc;
  AgencyConnection: Doc;
  AgencyEdge: Doc;
  ServiceConnection: Doc;
  ServiceEdge: Doc;
  ReferenceServiceConnection: Doc;
  ReferenceServiceEdge: Doc;
  OfferingConnection: Doc;
  OfferingEdge: Doc;
  DocumentConnection: Doc;
  DocumentEdge: Doc;
  LegalInstrumentConnection: Doc;
  LegalInstrumentEdge: Doc;
  CalendarConnection: Doc;
  CalendarEdge: Doc;
  RegionFilter: Doc;
  RegionExclusion: Doc;
  MallFilter: Doc;
  MallExclusion: Doc;
  AgencyFilter: Doc;
  AgencyExclusion: Doc;
  ServiceFilter: Doc;
  ServiceExclusion: Doc;
  ReferenceServiceFilter: Doc;
  ReferenceServiceExclusion: Doc;
  OfferingFilter: Doc;
  OfferingExclusion: Doc;
  DocumentFilter: Doc;
  DocumentExclusion: Doc;
  LegalInstrumentFilter: Doc;
  LegalInstrumentExclusion: Doc;
  CalendarFilter: Doc;
  CalendarExclusion: Doc;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, Partial<QueryRegionsArgs>>;
  mall?: Resolver<Maybe<ResolversTypes['Mall']>, ParentType, ContextType, RequireFields<QueryMallArgs, 'code'>>;
  malls?: Resolver<ResolversTypes['MallConnection'], ParentType, ContextType, Partial<QueryMallsArgs>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'code'>>;
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<QueryAgenciesArgs>>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType, RequireFields<QueryServiceArgs, 'code'>>;
  services?: Resolver<ResolversTypes['ServiceConnection'], ParentType, ContextType, Partial<QueryServicesArgs>>;
  referenceService?: Resolver<Maybe<ResolversTypes['ReferenceService']>, ParentType, ContextType, RequireFields<QueryReferenceServiceArgs, 'code'>>;
  referenceServices?: Resolver<ResolversTypes['ReferenceServiceConnection'], ParentType, ContextType, Partial<QueryReferenceServicesArgs>>;
  offering?: Resolver<Maybe<ResolversTypes['Offering']>, ParentType, ContextType, RequireFields<QueryOfferingArgs, 'code'>>;
  offerings?: Resolver<ResolversTypes['OfferingConnection'], ParentType, ContextType, Partial<QueryOfferingsArgs>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'code'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  legalInstrument?: Resolver<Maybe<ResolversTypes['LegalInstrument']>, ParentType, ContextType, RequireFields<QueryLegalInstrumentArgs, 'code'>>;
  legalInstruments?: Resolver<ResolversTypes['LegalInstrumentConnection'], ParentType, ContextType, Partial<QueryLegalInstrumentsArgs>>;
  calendar?: Resolver<Maybe<ResolversTypes['Calendar']>, ParentType, ContextType, RequireFields<QueryCalendarArgs, 'code'>>;
  calendars?: Resolver<ResolversTypes['CalendarConnection'], ParentType, ContextType, Partial<QueryCalendarsArgs>>;
  drifts?: Resolver<ResolversTypes['DriftConnection'], ParentType, ContextType, Partial<QueryDriftsArgs>>;
  possible?: Resolver<ResolversTypes['PossibleConnection'], ParentType, ContextType, Partial<QueryPossibleArgs>>;
  search?: Resolver<ResolversTypes['SearchPage'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'q'>>;
  suggest?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<QuerySuggestArgs, 'q'>>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType, RequireFields<QuerySiteArgs, 'code'>>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType, Partial<QueryDatasetsArgs>>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<QueryDatasetArgs, 'code'>>;
  vocabularies?: Resolver<ReadonlyArray<ResolversTypes['Vocabulary']>, ParentType, ContextType, Partial<QueryVocabulariesArgs>>;
  vocabulary?: Resolver<Maybe<ResolversTypes['Vocabulary']>, ParentType, ContextType, RequireFields<QueryVocabularyArgs, 'code'>>;
  catalogue?: Resolver<ResolversTypes['Catalogue'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RegionNameArgs>>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  bpsCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  autonomous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['StatedBy']>, ParentType, ContextType>;
  verifiedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<RegionMissingArgs>>;
  stub?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  example?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Whole'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, Partial<RegionRegionsArgs>>;
  malls?: Resolver<ResolversTypes['MallConnection'], ParentType, ContextType, Partial<RegionMallsArgs>>;
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<RegionAgenciesArgs>>;
  services?: Resolver<ResolversTypes['ServiceConnection'], ParentType, ContextType, Partial<RegionServicesArgs>>;
  offerings?: Resolver<ResolversTypes['OfferingConnection'], ParentType, ContextType, Partial<RegionOfferingsArgs>>;
  calendars?: Resolver<ResolversTypes['CalendarConnection'], ParentType, ContextType, Partial<RegionCalendarsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mall'] = ResolversParentTypes['Mall']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MallNameArgs>>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MallStatus'], ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<MallAddressArgs>>;
  point?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  siteCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  readiness?: Resolver<ReadonlyArray<ResolversTypes['Readiness']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  sites?: Resolver<ReadonlyArray<ResolversTypes['Site']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['StatedBy']>, ParentType, ContextType>;
  verifiedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<MallMissingArgs>>;
  stub?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  example?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Whole'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<MallAgenciesArgs>>;
  services?: Resolver<ResolversTypes['ServiceConnection'], ParentType, ContextType, Partial<MallServicesArgs>>;
  offerings?: Resolver<ResolversTypes['OfferingConnection'], ParentType, ContextType, Partial<MallOfferingsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SiteKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SiteNameArgs>>;
  address?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  building?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['Point']>, ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  hours?: Resolver<ReadonlyArray<ResolversTypes['OpeningRule']>, ParentType, ContextType>;
  facilities?: Resolver<ReadonlyArray<ResolversTypes['SiteFacility']>, ParentType, ContextType>;
  onlineQueue?: Resolver<ResolversTypes['Ternary'], ParentType, ContextType>;
  verifiedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<SiteMissingArgs>>;
  stub?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mall?: Resolver<ResolversTypes['Mall'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  example?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Whole'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['Opening'], ParentType, ContextType, Partial<SiteOpeningArgs>>;
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<SiteAgenciesArgs>>;
  services?: Resolver<ResolversTypes['ServiceConnection'], ParentType, ContextType, Partial<SiteServicesArgs>>;
  offerings?: Resolver<ResolversTypes['OfferingConnection'], ParentType, ContextType, Partial<SiteOfferingsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AgencyNameArgs>>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgencyKind'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  malls?: Resolver<ReadonlyArray<ResolversTypes['Mall']>, ParentType, ContextType>;
  formerNames?: Resolver<ReadonlyArray<ResolversTypes['FormerName']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<AgencyAddressArgs>>;
  complaintChannels?: Resolver<ReadonlyArray<ResolversTypes['ComplaintChannel']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<AgencyNoteArgs>>;
  tenancies?: Resolver<ReadonlyArray<ResolversTypes['Tenancy']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['StatedBy']>, ParentType, ContextType>;
  verifiedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<AgencyMissingArgs>>;
  stub?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  example?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Whole'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<AgencyAgenciesArgs>>;
  services?: Resolver<ResolversTypes['ServiceConnection'], ParentType, ContextType, Partial<AgencyServicesArgs>>;
  offerings?: Resolver<ResolversTypes['OfferingConnection'], ParentType, ContextType, Partial<AgencyOfferingsArgs>>;
  operatedMalls?: Resolver<ResolversTypes['MallConnection'], ParentType, ContextType, Partial<AgencyOperatedMallsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenancyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tenancy'] = ResolversParentTypes['Tenancy']> = {
  mall?: Resolver<ResolversTypes['Mall'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  counter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  floor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<TenancyScheduleArgs>>;
  announced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<TenancyNoteArgs>>;
};

export type ServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ServiceNameArgs>>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  referenceService?: Resolver<Maybe<ResolversTypes['ReferenceService']>, ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  lifeEvents?: Resolver<ReadonlyArray<ResolversTypes['LifeEvent']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ServiceStatus'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  malls?: Resolver<ReadonlyArray<ResolversTypes['Mall']>, ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['FeeSummary'], ParentType, ContextType>;
  timeLimit?: Resolver<Maybe<ResolversTypes['TimeSummary']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ServiceDescriptionArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  offerings?: Resolver<ReadonlyArray<ResolversTypes['Offering']>, ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['Standard'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Due']>, ParentType, ContextType, Partial<ServiceDueArgs>>;
  checklist?: Resolver<Maybe<ResolversTypes['Checklist']>, ParentType, ContextType, Partial<ServiceChecklistArgs>>;
  costs?: Resolver<Maybe<ResolversTypes['FeeAnswer']>, ParentType, ContextType, Partial<ServiceCostsArgs>>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, Partial<ServicePathArgs>>;
  drift?: Resolver<Maybe<ResolversTypes['Drift']>, ParentType, ContextType>;
  standards?: Resolver<ReadonlyArray<ResolversTypes['StandardInTime']>, ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<ServiceChangesArgs>>;
  differences?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Difference']>>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['StatedBy']>, ParentType, ContextType>;
  verifiedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<ServiceMissingArgs>>;
  stub?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  example?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Whole'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferenceServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferenceService'] = ResolversParentTypes['ReferenceService']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ReferenceServiceNameArgs>>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  lifeEvents?: Resolver<ReadonlyArray<ResolversTypes['LifeEvent']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReferenceServiceStatus'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['FeeSummary'], ParentType, ContextType>;
  timeLimit?: Resolver<Maybe<ResolversTypes['TimeSummary']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ReferenceServiceDescriptionArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  formerNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['UsualOwner'], ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['ReferenceService']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ReferenceServiceAnswerArgs>>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['Standard'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Due']>, ParentType, ContextType, Partial<ReferenceServiceDueArgs>>;
  checklist?: Resolver<Maybe<ResolversTypes['Checklist']>, ParentType, ContextType, Partial<ReferenceServiceChecklistArgs>>;
  costs?: Resolver<Maybe<ResolversTypes['FeeAnswer']>, ParentType, ContextType, Partial<ReferenceServiceCostsArgs>>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, Partial<ReferenceServicePathArgs>>;
  drifts?: Resolver<ResolversTypes['DriftConnection'], ParentType, ContextType, Partial<ReferenceServiceDriftsArgs>>;
  standards?: Resolver<ReadonlyArray<ResolversTypes['StandardInTime']>, ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<ReferenceServiceChangesArgs>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['StatedBy']>, ParentType, ContextType>;
  verifiedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<ReferenceServiceMissingArgs>>;
  stub?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  example?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Whole'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  services?: Resolver<ResolversTypes['ServiceConnection'], ParentType, ContextType, Partial<ReferenceServiceServicesArgs>>;
  offerings?: Resolver<ResolversTypes['OfferingConnection'], ParentType, ContextType, Partial<ReferenceServiceOfferingsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Standard'] = ResolversParentTypes['Standard']> = {
  national?: Resolver<Maybe<ResolversTypes['StandardOrigin']>, ParentType, ContextType>;
  local?: Resolver<Maybe<ResolversTypes['StandardOrigin']>, ParentType, ContextType>;
  published?: Resolver<ResolversTypes['PublishedTier'], ParentType, ContextType>;
  internal?: Resolver<ResolversTypes['InternalTier'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
};

export type OfferingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offering'] = ResolversParentTypes['Offering']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OfferingNameArgs>>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  mall?: Resolver<ResolversTypes['Mall'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OfferingStatus'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Weekday']>>, ParentType, ContextType>;
  hours?: Resolver<ReadonlyArray<ResolversTypes['OpeningRule']>, ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<OfferingScheduleArgs>>;
  quota?: Resolver<Maybe<ResolversTypes['Whole']>, ParentType, ContextType>;
  booking?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType>;
  counter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  floor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  exclusivity?: Resolver<ResolversTypes['Exclusivity'], ParentType, ContextType>;
  restrictions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<OfferingRestrictionsArgs>>;
  verifiedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  opening?: Resolver<Maybe<ResolversTypes['Opening']>, ParentType, ContextType, Partial<OfferingOpeningArgs>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<OfferingNoteArgs>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['StatedBy']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<OfferingMissingArgs>>;
  stub?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  example?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Whole'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DocumentNameArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<DocumentDescriptionArgs>>;
  broader?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['DocumentRelation']>, ParentType, ContextType>;
  issuedBy?: Resolver<ReadonlyArray<ResolversTypes['ReferenceService']>, ParentType, ContextType>;
  askedFor?: Resolver<ReadonlyArray<ResolversTypes['ReferenceService']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['StatedBy']>, ParentType, ContextType>;
  verifiedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<DocumentMissingArgs>>;
  stub?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  example?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Whole'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  narrower?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<DocumentNarrowerArgs>>;
  services?: Resolver<ResolversTypes['ServiceConnection'], ParentType, ContextType, Partial<DocumentServicesArgs>>;
  issuingServices?: Resolver<ResolversTypes['ServiceConnection'], ParentType, ContextType, Partial<DocumentIssuingServicesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalInstrumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalInstrument'] = ResolversParentTypes['LegalInstrument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstrumentKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<LegalInstrumentTitleArgs>>;
  status?: Resolver<ResolversTypes['InstrumentStatus'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<LegalInstrumentIssuerArgs>>;
  enactedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  amends?: Resolver<ReadonlyArray<ResolversTypes['LegalInstrument']>, ParentType, ContextType>;
  repealedBy?: Resolver<Maybe<ResolversTypes['LegalInstrument']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['StatedBy']>, ParentType, ContextType>;
  verifiedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<LegalInstrumentMissingArgs>>;
  stub?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  example?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Whole'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  services?: Resolver<ResolversTypes['ServiceConnection'], ParentType, ContextType, Partial<LegalInstrumentServicesArgs>>;
  referenceServices?: Resolver<ResolversTypes['ReferenceServiceConnection'], ParentType, ContextType, Partial<LegalInstrumentReferenceServicesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Calendar'] = ResolversParentTypes['Calendar']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CalendarNameArgs>>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  knownFrom?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['Calendar']>, ParentType, ContextType>;
  dayCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decree?: Resolver<ResolversTypes['LegalInstrument'], ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['CalendarDay']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['StatedBy']>, ParentType, ContextType>;
  verifiedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<CalendarMissingArgs>>;
  stub?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  example?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Holds'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Whole'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DatasetTitleArgs>>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attribution?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<DatasetAttributionArgs>>;
  example?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seenUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['RecordCount']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Whole'], ParentType, ContextType>;
};

export type VocabularyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vocabulary'] = ResolversParentTypes['Vocabulary']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<VocabularyNameArgs>>;
  use?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<VocabularyUseArgs>>;
  words?: Resolver<ReadonlyArray<ResolversTypes['VocabularyWord']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PlaceTextArgs>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PlaceNoteArgs>>;
};

export type PointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Point'] = ResolversParentTypes['Point']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PointNoteArgs>>;
};

export type OpeningRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningRule'] = ResolversParentTypes['OpeningRule']> = {
  scope?: Resolver<ResolversTypes['OpeningScope'], ParentType, ContextType>;
  days?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Weekday']>>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<OpeningRuleNameArgs>>;
  closed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  opens?: Resolver<Maybe<ResolversTypes['Time']>, ParentType, ContextType>;
  closes?: Resolver<Maybe<ResolversTypes['Time']>, ParentType, ContextType>;
  breaks?: Resolver<ReadonlyArray<ResolversTypes['Break']>, ParentType, ContextType>;
  quota?: Resolver<Maybe<ResolversTypes['Whole']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<OpeningRuleNoteArgs>>;
};

export type BreakResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Break'] = ResolversParentTypes['Break']> = {
  from?: Resolver<ResolversTypes['Time'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Time'], ParentType, ContextType>;
};

export type SiteFacilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteFacility'] = ResolversParentTypes['SiteFacility']> = {
  facility?: Resolver<ResolversTypes['Facility'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Ternary'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<SiteFacilityNoteArgs>>;
};

export type HoldsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holds'] = ResolversParentTypes['Holds']> = {
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type StatedByResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedBy'] = ResolversParentTypes['StatedBy']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CoordinatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone']> = {
  kind?: Resolver<ResolversTypes['MilestoneKind'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<MilestoneNoteArgs>>;
};

export type ReadinessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Readiness'] = ResolversParentTypes['Readiness']> = {
  matter?: Resolver<ResolversTypes['ReadinessMatter'], ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Ternary'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ReadinessNoteArgs>>;
};

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  subject?: Resolver<ResolversTypes['CountSubject'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Whole'], ParentType, ContextType>;
  atLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  breakdown?: Resolver<ReadonlyArray<ResolversTypes['CountPart']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<CountNoteArgs>>;
};

export type CountPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountPart'] = ResolversParentTypes['CountPart']> = {
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CountPartPartArgs>>;
  value?: Resolver<ResolversTypes['Whole'], ParentType, ContextType>;
};

export type RuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RuleTextArgs>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<RuleNoteArgs>>;
};

export type FormerNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormerName'] = ResolversParentTypes['FormerName']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FormerNameNameArgs>>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<FormerNameNoteArgs>>;
};

export type ComplaintChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintChannel'] = ResolversParentTypes['ComplaintChannel']> = {
  kind?: Resolver<ResolversTypes['ComplaintChannelKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ComplaintChannelNameArgs>>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ComplaintChannelNoteArgs>>;
};

export type FeeSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeSummary'] = ResolversParentTypes['FeeSummary']> = {
  status?: Resolver<ResolversTypes['FeeStatus'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
};

export type TimeSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeSummary'] = ResolversParentTypes['TimeSummary']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  valueMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TimeUnit'], ParentType, ContextType>;
  atMost?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  starts?: Resolver<ResolversTypes['ClockStart'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CaseNameArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<CaseDescriptionArgs>>;
  applicant?: Resolver<Maybe<ResolversTypes['Applicant']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<CaseNoteArgs>>;
};

export type StandardOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardOrigin'] = ResolversParentTypes['StandardOrigin']> = {
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  verifiedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<StandardOriginMissingArgs>>;
};

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<DecisionIssuerArgs>>;
  instrument?: Resolver<Maybe<ResolversTypes['LegalInstrument']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<DecisionNoteArgs>>;
};

export type PublishedTierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedTier'] = ResolversParentTypes['PublishedTier']> = {
  requirements?: Resolver<ResolversTypes['RequirementsComponent'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['ProcedureComponent'], ParentType, ContextType>;
  timeLimits?: Resolver<ResolversTypes['TimeLimitsComponent'], ParentType, ContextType>;
  fees?: Resolver<ResolversTypes['FeesComponent'], ParentType, ContextType>;
  products?: Resolver<ResolversTypes['ProductsComponent'], ParentType, ContextType>;
  complaints?: Resolver<ResolversTypes['ComplaintsComponent'], ParentType, ContextType>;
};

export type RequirementsComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementsComponent'] = ResolversParentTypes['RequirementsComponent']> = {
  scope?: Resolver<Maybe<ResolversTypes['Scope']>, ParentType, ContextType>;
  incomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalBasis?: Resolver<ReadonlyArray<ResolversTypes['LegalInstrument']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RequirementGroup']>>, ParentType, ContextType>;
};

export type RequirementGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementGroup'] = ResolversParentTypes['RequirementGroup']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<RequirementGroupNameArgs>>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['Channel']>, ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType>;
  optional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['RequirementItem']>, ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ConditionTextArgs>>;
  choice?: Resolver<Maybe<ResolversTypes['ConditionChoice']>, ParentType, ContextType>;
  implies?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConditionChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConditionChoice'] = ResolversParentTypes['ConditionChoice']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ConditionChoiceNameArgs>>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RequirementItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementItem'] = ResolversParentTypes['RequirementItem']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['RequirementForm']>, ParentType, ContextType>;
  copies?: Resolver<Maybe<ResolversTypes['Whole']>, ParentType, ContextType>;
  photo?: Resolver<Maybe<ResolversTypes['PhotoSpecification']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<RequirementItemLabelArgs>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<RequirementItemNoteArgs>>;
};

export type PhotoSpecificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhotoSpecification'] = ResolversParentTypes['PhotoSpecification']> = {
  size?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  background?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PhotoSpecificationBackgroundArgs>>;
};

export type ProcedureComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureComponent'] = ResolversParentTypes['ProcedureComponent']> = {
  scope?: Resolver<Maybe<ResolversTypes['Scope']>, ParentType, ContextType>;
  incomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalBasis?: Resolver<ReadonlyArray<ResolversTypes['LegalInstrument']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
};

export type ProcedureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure']> = {
  channels?: Resolver<ReadonlyArray<ResolversTypes['ProcedureChannel']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ProcedureStep']>, ParentType, ContextType>;
};

export type ProcedureChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureChannel'] = ResolversParentTypes['ProcedureChannel']> = {
  kind?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ProcedureChannelNameArgs>>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ProcedureChannelNoteArgs>>;
};

export type ProcedureStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureStep'] = ResolversParentTypes['ProcedureStep']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProcedureStepTextArgs>>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ProcedureStepPlaceArgs>>;
  time?: Resolver<Maybe<ResolversTypes['StepTime']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ProcedureStepNoteArgs>>;
};

export type StepTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepTime'] = ResolversParentTypes['StepTime']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  valueMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TimeUnit'], ParentType, ContextType>;
};

export type TimeLimitsComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeLimitsComponent'] = ResolversParentTypes['TimeLimitsComponent']> = {
  scope?: Resolver<Maybe<ResolversTypes['Scope']>, ParentType, ContextType>;
  incomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalBasis?: Resolver<ReadonlyArray<ResolversTypes['LegalInstrument']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TimeLimit']>>, ParentType, ContextType>;
};

export type TimeLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeLimit'] = ResolversParentTypes['TimeLimit']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  valueMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TimeUnit'], ParentType, ContextType>;
  atMost?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  starts?: Resolver<ResolversTypes['ClockStart'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['Channel']>, ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<TimeLimitNoteArgs>>;
};

export type LegalBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalBasis'] = ResolversParentTypes['LegalBasis']> = {
  instrument?: Resolver<ResolversTypes['LegalInstrument'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<LegalBasisNoteArgs>>;
};

export type FeesComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeesComponent'] = ResolversParentTypes['FeesComponent']> = {
  scope?: Resolver<Maybe<ResolversTypes['Scope']>, ParentType, ContextType>;
  incomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalBasis?: Resolver<ReadonlyArray<ResolversTypes['LegalInstrument']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Fee']>>, ParentType, ContextType>;
};

export type FeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fee'] = ResolversParentTypes['Fee']> = {
  kind?: Resolver<ResolversTypes['FeeKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<FeeNameArgs>>;
  amount?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  amountMax?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<FeeUnitArgs>>;
  counted?: Resolver<ReadonlyArray<ResolversTypes['FeeInput']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['FeeQuantity']>, ParentType, ContextType>;
  formula?: Resolver<Maybe<ResolversTypes['FeeFormula']>, ParentType, ContextType>;
  alternative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes['FeeNature']>, ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['Channel']>, ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<FeeNoteArgs>>;
};

export type FeeQuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeQuantity'] = ResolversParentTypes['FeeQuantity']> = {
  above?: Resolver<Maybe<ResolversTypes['Whole']>, ParentType, ContextType>;
  upTo?: Resolver<Maybe<ResolversTypes['Whole']>, ParentType, ContextType>;
  excess?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FeeFormulaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeFormula'] = ResolversParentTypes['FeeFormula']> = {
  inputs?: Resolver<ReadonlyArray<ResolversTypes['FeeInput']>, ParentType, ContextType>;
  expression?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeeInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeInput'] = ResolversParentTypes['FeeInput']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FeeInputLabelArgs>>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FeeInputUnitArgs>>;
  whole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProductsComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductsComponent'] = ResolversParentTypes['ProductsComponent']> = {
  scope?: Resolver<Maybe<ResolversTypes['Scope']>, ParentType, ContextType>;
  incomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalBasis?: Resolver<ReadonlyArray<ResolversTypes['LegalInstrument']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Product']>>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProductNameArgs>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  validity?: Resolver<ReadonlyArray<ResolversTypes['Validity']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ProductNoteArgs>>;
};

export type ValidityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Validity'] = ResolversParentTypes['Validity']> = {
  kind?: Resolver<ResolversTypes['ValidityKind'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Whole']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ValidityTextArgs>>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ValidityNoteArgs>>;
};

export type ComplaintsComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintsComponent'] = ResolversParentTypes['ComplaintsComponent']> = {
  scope?: Resolver<Maybe<ResolversTypes['Scope']>, ParentType, ContextType>;
  incomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalBasis?: Resolver<ReadonlyArray<ResolversTypes['LegalInstrument']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ComplaintChannel']>>, ParentType, ContextType>;
};

export type InternalTierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InternalTier'] = ResolversParentTypes['InternalTier']> = {
  legalBasis?: Resolver<ResolversTypes['LegalBasisComponent'], ParentType, ContextType>;
  facilities?: Resolver<ResolversTypes['StatementsComponent'], ParentType, ContextType>;
  competence?: Resolver<ResolversTypes['StatementsComponent'], ParentType, ContextType>;
  supervision?: Resolver<ResolversTypes['StatementsComponent'], ParentType, ContextType>;
  staffing?: Resolver<ResolversTypes['StatementsComponent'], ParentType, ContextType>;
  serviceGuarantee?: Resolver<ResolversTypes['StatementsComponent'], ParentType, ContextType>;
  safetyGuarantee?: Resolver<ResolversTypes['StatementsComponent'], ParentType, ContextType>;
  evaluation?: Resolver<ResolversTypes['StatementsComponent'], ParentType, ContextType>;
};

export type LegalBasisComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalBasisComponent'] = ResolversParentTypes['LegalBasisComponent']> = {
  scope?: Resolver<Maybe<ResolversTypes['Scope']>, ParentType, ContextType>;
  incomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalBasis?: Resolver<ReadonlyArray<ResolversTypes['LegalInstrument']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LegalBasis']>>, ParentType, ContextType>;
};

export type StatementsComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementsComponent'] = ResolversParentTypes['StatementsComponent']> = {
  scope?: Resolver<Maybe<ResolversTypes['Scope']>, ParentType, ContextType>;
  incomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalBasis?: Resolver<ReadonlyArray<ResolversTypes['LegalInstrument']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Statement']>>, ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<StatementTextArgs>>;
  quantity?: Resolver<Maybe<ResolversTypes['Whole']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<StatementNoteArgs>>;
};

export type CompletenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Completeness'] = ResolversParentTypes['Completeness']> = {
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['Component']>, ParentType, ContextType>;
};

export type UsualOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsualOwner'] = ResolversParentTypes['UsualOwner']> = {
  kind?: Resolver<ResolversTypes['AgencyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<UsualOwnerNameArgs>>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  from?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  opens?: Resolver<Maybe<ResolversTypes['Time']>, ParentType, ContextType>;
  closes?: Resolver<Maybe<ResolversTypes['Time']>, ParentType, ContextType>;
  quota?: Resolver<Maybe<ResolversTypes['Whole']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<SessionNoteArgs>>;
};

export type BookingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Booking'] = ResolversParentTypes['Booking']> = {
  required?: Resolver<ResolversTypes['Ternary'], ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<BookingNoteArgs>>;
};

export type CalendarDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarDay'] = ResolversParentTypes['CalendarDay']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CalendarDayKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CalendarDayNameArgs>>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  seenOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['Reading']>, ParentType, ContextType>;
};

export type VocabularyWordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VocabularyWord'] = ResolversParentTypes['VocabularyWord']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<VocabularyWordNameArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<VocabularyWordDescriptionArgs>>;
};

export type CatalogueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Catalogue'] = ResolversParentTypes['Catalogue']> = {
  revision?: Resolver<ResolversTypes['Whole'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Due'] = ResolversParentTypes['Due']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DueNameArgs>>;
  asOf?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  complete?: Resolver<Maybe<ResolversTypes['DayOrMinute']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  given?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['TimeZone']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['Scope']>, ParentType, ContextType>;
  incomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['DueSpan']>, ParentType, ContextType>;
  limits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DueLimit']>>, ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  calendarKnownUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  calendars?: Resolver<ReadonlyArray<ResolversTypes['CountedCalendar']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['DueNote']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  example?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DueSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DueSpan'] = ResolversParentTypes['DueSpan']> = {
  from?: Resolver<Maybe<ResolversTypes['DayOrMinute']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['DayOrMinute']>, ParentType, ContextType>;
  certain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DueLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DueLimit'] = ResolversParentTypes['DueLimit']> = {
  limit?: Resolver<ResolversTypes['TimeLimit'], ParentType, ContextType>;
  decidedBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  readings?: Resolver<ReadonlyArray<ResolversTypes['DueReading']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['DueNote']>, ParentType, ContextType>;
};

export type DueReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DueReading'] = ResolversParentTypes['DueReading']> = {
  counted?: Resolver<ResolversTypes['Counting'], ParentType, ContextType>;
  workingDays?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Weekday']>>, ParentType, ContextType>;
  collectiveLeave?: Resolver<Maybe<ResolversTypes['CollectiveLeave']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DayOrMinute']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['DayOrMinute']>, ParentType, ContextType>;
  beyond?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  skipped?: Resolver<ReadonlyArray<ResolversTypes['SkippedDay']>, ParentType, ContextType>;
  falls?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DayReason']>>, ParentType, ContextType>;
};

export type SkippedDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkippedDay'] = ResolversParentTypes['SkippedDay']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['DayReason']>, ParentType, ContextType>;
};

export type DayReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayReason'] = ResolversParentTypes['DayReason']> = {
  kind?: Resolver<ResolversTypes['DayReasonKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<DayReasonNameArgs>>;
};

export type CountedCalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedCalendar'] = ResolversParentTypes['CountedCalendar']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CountedCalendarNameArgs>>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decree?: Resolver<ResolversTypes['LegalInstrument'], ParentType, ContextType>;
};

export interface DayOrMinuteScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DayOrMinute'], any> {
  name: 'DayOrMinute';
}

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  considered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChecklistCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChecklistCounts'] = ResolversParentTypes['ChecklistCounts']> = {
  needed?: Resolver<ResolversTypes['Whole'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Whole'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Whole'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Whole'], ParentType, ContextType>;
  optional?: Resolver<ResolversTypes['Whole'], ParentType, ContextType>;
};

export type IssuerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issuer'] = ResolversParentTypes['Issuer']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  referenceService?: Resolver<Maybe<ResolversTypes['ReferenceService']>, ParentType, ContextType>;
  services?: Resolver<ReadonlyArray<ResolversTypes['Service']>, ParentType, ContextType>;
};

export type ChecklistOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChecklistOption'] = ResolversParentTypes['ChecklistOption']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['RequirementForm']>, ParentType, ContextType>;
  copies?: Resolver<Maybe<ResolversTypes['Whole']>, ParentType, ContextType>;
  photo?: Resolver<Maybe<ResolversTypes['PhotoSpecification']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ChecklistOptionLabelArgs>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ChecklistOptionNoteArgs>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  heldAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unknown?: Resolver<ReadonlyArray<ResolversTypes['NotStated']>, ParentType, ContextType>;
  issuedBy?: Resolver<ReadonlyArray<ResolversTypes['Issuer']>, ParentType, ContextType>;
};

export type ChecklistGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChecklistGroup'] = ResolversParentTypes['ChecklistGroup']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ChecklistGroupNameArgs>>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['Channel']>, ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType>;
  optional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  applies?: Resolver<ResolversTypes['Applies'], ParentType, ContextType>;
  decidedBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ChecklistOption']>, ParentType, ContextType>;
};

export type PossibleAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PossibleAnswer'] = ResolversParentTypes['PossibleAnswer']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PossibleAnswerTextArgs>>;
};

export type QuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QuestionKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<QuestionTextArgs>>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['PossibleAnswer']>, ParentType, ContextType>;
  decides?: Resolver<ResolversTypes['Whole'], ParentType, ContextType>;
};

export type ChecklistResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Checklist'] = ResolversParentTypes['Checklist']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ChecklistNameArgs>>;
  asOf?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  given?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  have?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['Scope']>, ParentType, ContextType>;
  incomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Ternary'], ParentType, ContextType>;
  counts?: Resolver<Maybe<ResolversTypes['ChecklistCounts']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ChecklistGroup']>>, ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['AnswerNote']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  example?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TotalFeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TotalFee'] = ResolversParentTypes['TotalFee']> = {
  certain?: Resolver<Maybe<ResolversTypes['Whole']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Whole']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Whole']>, ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FeeLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeLine'] = ResolversParentTypes['FeeLine']> = {
  fee?: Resolver<ResolversTypes['Fee'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['FeePart'], ParentType, ContextType>;
  applies?: Resolver<ResolversTypes['FeeLineApplies'], ParentType, ContextType>;
  decidedBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Whole']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Whole']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['FeeNote']>, ParentType, ContextType>;
};

export type FeeNumberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeNumber'] = ResolversParentTypes['FeeNumber']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FeeNumberLabelArgs>>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FeeNumberUnitArgs>>;
  whole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ranges?: Resolver<ReadonlyArray<ResolversTypes['FeeRange']>, ParentType, ContextType>;
  covered?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type FeeRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeRange'] = ResolversParentTypes['FeeRange']> = {
  above?: Resolver<Maybe<ResolversTypes['Whole']>, ParentType, ContextType>;
  upTo?: Resolver<Maybe<ResolversTypes['Whole']>, ParentType, ContextType>;
};

export type FeeAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeAnswer'] = ResolversParentTypes['FeeAnswer']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FeeAnswerNameArgs>>;
  asOf?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  given?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['Scope']>, ParentType, ContextType>;
  incomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Ternary'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['TotalFee']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FeeLine']>>, ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['FeeNumber']>, ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['FeeNote']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  example?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OpeningNowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningNow'] = ResolversParentTypes['OpeningNow']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OpeningState'], ParentType, ContextType>;
  closesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  quota?: Resolver<Maybe<ResolversTypes['Whole']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['DayReason']>, ParentType, ContextType>;
};

export type IntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interval'] = ResolversParentTypes['Interval']> = {
  opens?: Resolver<ResolversTypes['Time'], ParentType, ContextType>;
  closes?: Resolver<ResolversTypes['Time'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<CitationNoteArgs>>;
};

export type OpeningWeekdayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningWeekday'] = ResolversParentTypes['OpeningWeekday']> = {
  weekday?: Resolver<ResolversTypes['Weekday'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OpeningState'], ParentType, ContextType>;
  intervals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Interval']>>, ParentType, ContextType>;
  breaks?: Resolver<ReadonlyArray<ResolversTypes['Break']>, ParentType, ContextType>;
  opens?: Resolver<Maybe<ResolversTypes['Time']>, ParentType, ContextType>;
  closes?: Resolver<Maybe<ResolversTypes['Time']>, ParentType, ContextType>;
  quota?: Resolver<Maybe<ResolversTypes['Whole']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['DayReason']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['OpeningBasis']>, ParentType, ContextType>;
  stated?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type OpeningDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningDay'] = ResolversParentTypes['OpeningDay']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  exceptional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Weekday'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OpeningState'], ParentType, ContextType>;
  intervals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Interval']>>, ParentType, ContextType>;
  breaks?: Resolver<ReadonlyArray<ResolversTypes['Break']>, ParentType, ContextType>;
  opens?: Resolver<Maybe<ResolversTypes['Time']>, ParentType, ContextType>;
  closes?: Resolver<Maybe<ResolversTypes['Time']>, ParentType, ContextType>;
  quota?: Resolver<Maybe<ResolversTypes['Whole']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['DayReason']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['OpeningBasis']>, ParentType, ContextType>;
  stated?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type OpeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Opening'] = ResolversParentTypes['Opening']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OpeningNameArgs>>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  utcOffset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['OpeningNow'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  week?: Resolver<ReadonlyArray<ResolversTypes['OpeningWeekday']>, ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<OpeningScheduleArgs>>;
  days?: Resolver<ReadonlyArray<ResolversTypes['OpeningDay']>, ParentType, ContextType>;
  calendarKnownUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  calendars?: Resolver<ReadonlyArray<ResolversTypes['CountedCalendar']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['OpeningNote']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  example?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PathNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathNeed'] = ResolversParentTypes['PathNeed']> = {
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  met?: Resolver<ResolversTypes['NeedState'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['Whole']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  referenceService?: Resolver<Maybe<ResolversTypes['ReferenceService']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['PathNeed']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Whole'], ParentType, ContextType>;
  incomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fee?: Resolver<Maybe<ResolversTypes['TotalFee']>, ParentType, ContextType>;
  timeLimit?: Resolver<Maybe<ResolversTypes['TimeLimit']>, ParentType, ContextType>;
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['AnswerNote']>, ParentType, ContextType>;
};

export type PathDurationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathDuration'] = ResolversParentTypes['PathDuration']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TimeUnit'], ParentType, ContextType>;
};

export type PathTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathTime'] = ResolversParentTypes['PathTime']> = {
  sum?: Resolver<ReadonlyArray<ResolversTypes['PathDuration']>, ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Whole'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PathNameArgs>>;
  asOf?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  given?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  have?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
  cycles?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  fee?: Resolver<Maybe<ResolversTypes['TotalFee']>, ParentType, ContextType>;
  time?: Resolver<ResolversTypes['PathTime'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['AnswerNote']>, ParentType, ContextType>;
  example?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DriftConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DriftConnection'] = ResolversParentTypes['DriftConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DriftEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Drift']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DriftEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DriftEdge'] = ResolversParentTypes['DriftEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Drift'], ParentType, ContextType>;
};

export type DriftSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DriftSide'] = ResolversParentTypes['DriftSide']> = {
  timeLimit?: Resolver<Maybe<ResolversTypes['TimeLimit']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['TotalFee']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
};

export type DriftFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DriftFinding'] = ResolversParentTypes['DriftFinding']> = {
  component?: Resolver<ResolversTypes['Component'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DriftKind'], ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['Channel']>, ParentType, ContextType>;
  local?: Resolver<ResolversTypes['DriftSide'], ParentType, ContextType>;
  norm?: Resolver<Maybe<ResolversTypes['DriftSide']>, ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['LegalInstrument']>, ParentType, ContextType>;
};

export type DriftComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DriftComponent'] = ResolversParentTypes['DriftComponent']> = {
  component?: Resolver<ResolversTypes['Component'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DriftState'], ParentType, ContextType>;
};

export type DriftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Drift'] = ResolversParentTypes['Drift']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DriftNameArgs>>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  referenceService?: Resolver<Maybe<ResolversTypes['ReferenceService']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  local?: Resolver<Maybe<ResolversTypes['StandardOrigin']>, ParentType, ContextType>;
  norm?: Resolver<Maybe<ResolversTypes['StandardOrigin']>, ParentType, ContextType>;
  olderThanNorm?: Resolver<ResolversTypes['Ternary'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['DriftKind']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['DriftFinding']>, ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['DriftComponent']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['AnswerNote']>, ParentType, ContextType>;
  example?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StandardInTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardInTime'] = ResolversParentTypes['StandardInTime']> = {
  scope?: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['DecisionOfStandard']>, ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['Component']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Whole'], ParentType, ContextType>;
};

export type DecisionOfStandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionOfStandard'] = ResolversParentTypes['DecisionOfStandard']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  revision?: Resolver<ResolversTypes['Whole'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  noun?: Resolver<ResolversTypes['Noun'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ChangeReasonArgs>>;
  previous?: Resolver<Maybe<ResolversTypes['RecordContent']>, ParentType, ContextType>;
};

export interface RecordContentScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RecordContent'], any> {
  name: 'RecordContent';
}

export type SearchPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchPage'] = ResolversParentTypes['SearchPage']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  understood?: Resolver<ResolversTypes['Understood'], ParentType, ContextType>;
  didYouMean?: Resolver<ReadonlyArray<ResolversTypes['SearchGuess']>, ParentType, ContextType>;
  facets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SearchFacet']>>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  noun?: Resolver<ResolversTypes['SearchedNoun'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SearchReason'], ParentType, ContextType>;
  highlight?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referenceService?: Resolver<Maybe<ResolversTypes['ReferenceService']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  mall?: Resolver<Maybe<ResolversTypes['Mall']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  services?: Resolver<Maybe<ResolversTypes['ServicesBeneath']>, ParentType, ContextType>;
};

export type SearchReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchReason'] = ResolversParentTypes['SearchReason']> = {
  kind?: Resolver<ResolversTypes['HitReason'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  successorOf?: Resolver<Maybe<ResolversTypes['ReferenceService']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<SearchReasonAnswerArgs>>;
};

export type ServicesBeneathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicesBeneath'] = ResolversParentTypes['ServicesBeneath']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['Service']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnderstoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Understood'] = ResolversParentTypes['Understood']> = {
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['NamedRegion']>, ParentType, ContextType>;
};

export type NamedRegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamedRegion'] = ResolversParentTypes['NamedRegion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<NamedRegionNameArgs>>;
};

export type SearchGuessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchGuess'] = ResolversParentTypes['SearchGuess']> = {
  noun?: Resolver<ResolversTypes['SearchedNoun'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SearchGuessNameArgs>>;
};

export type SearchFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchFacet'] = ResolversParentTypes['SearchFacet']> = {
  facet?: Resolver<ResolversTypes['SearchFacetName'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['SearchFacetValue']>, ParentType, ContextType>;
};

export type SearchFacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchFacetValue'] = ResolversParentTypes['SearchFacetValue']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noun?: Resolver<ResolversTypes['SearchedNoun'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SuggestionNameArgs>>;
  highlight?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PossibleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PossibleConnection'] = ResolversParentTypes['PossibleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PossibleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Possible']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PossibleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PossibleEdge'] = ResolversParentTypes['PossibleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Possible'], ParentType, ContextType>;
};

export type PossibleCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PossibleCase'] = ResolversParentTypes['PossibleCase']> = {
  case?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PossibleCaseNameArgs>>;
  state?: Resolver<ResolversTypes['PossibleState'], ParentType, ContextType>;
  uses?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  also?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Whole'], ParentType, ContextType>;
};

export type PossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Possible'] = ResolversParentTypes['Possible']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PossibleNameArgs>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  referenceService?: Resolver<Maybe<ResolversTypes['ReferenceService']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PossibleState'], ParentType, ContextType>;
  incomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['PossibleCase']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['AnswerNote']>, ParentType, ContextType>;
  example?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RecordCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCount'] = ResolversParentTypes['RecordCount']> = {
  noun?: Resolver<ResolversTypes['Noun'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Whole'], ParentType, ContextType>;
};

export type DifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Difference'] = ResolversParentTypes['Difference']> = {
  component?: Resolver<ResolversTypes['Component'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DifferenceKind'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Region' | 'Mall' | 'Site' | 'Agency' | 'Service' | 'ReferenceService' | 'Offering' | 'Document' | 'LegalInstrument' | 'Calendar', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface SinceScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Since'], any> {
  name: 'Since';
}

export interface OpenAtScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OpenAt'], any> {
  name: 'OpenAt';
}

export interface TimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Time'], any> {
  name: 'Time';
}

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export interface RupiahScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Rupiah'], any> {
  name: 'Rupiah';
}

export interface WholeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Whole'], any> {
  name: 'Whole';
}

export type RegionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type MallConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MallConnection'] = ResolversParentTypes['MallConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MallEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mall']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MallEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MallEdge'] = ResolversParentTypes['MallEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mall'], ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type ServiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceConnection'] = ResolversParentTypes['ServiceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Service']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceEdge'] = ResolversParentTypes['ServiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
};

export type ReferenceServiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferenceServiceConnection'] = ResolversParentTypes['ReferenceServiceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReferenceServiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReferenceService']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferenceServiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferenceServiceEdge'] = ResolversParentTypes['ReferenceServiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReferenceService'], ParentType, ContextType>;
};

export type OfferingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingConnection'] = ResolversParentTypes['OfferingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfferingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Offering']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferingEdge'] = ResolversParentTypes['OfferingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type LegalInstrumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalInstrumentConnection'] = ResolversParentTypes['LegalInstrumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LegalInstrumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalInstrument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalInstrumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalInstrumentEdge'] = ResolversParentTypes['LegalInstrumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalInstrument'], ParentType, ContextType>;
};

export type CalendarConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarConnection'] = ResolversParentTypes['CalendarConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CalendarEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Calendar']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarEdge'] = ResolversParentTypes['CalendarEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Calendar'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Mall?: MallResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  Tenancy?: TenancyResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  ReferenceService?: ReferenceServiceResolvers<ContextType>;
  Standard?: StandardResolvers<ContextType>;
  Offering?: OfferingResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  LegalInstrument?: LegalInstrumentResolvers<ContextType>;
  Calendar?: CalendarResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Vocabulary?: VocabularyResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Point?: PointResolvers<ContextType>;
  OpeningRule?: OpeningRuleResolvers<ContextType>;
  Break?: BreakResolvers<ContextType>;
  SiteFacility?: SiteFacilityResolvers<ContextType>;
  Holds?: HoldsResolvers<ContextType>;
  StatedBy?: StatedByResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  Readiness?: ReadinessResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  CountPart?: CountPartResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  FormerName?: FormerNameResolvers<ContextType>;
  ComplaintChannel?: ComplaintChannelResolvers<ContextType>;
  FeeSummary?: FeeSummaryResolvers<ContextType>;
  TimeSummary?: TimeSummaryResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  StandardOrigin?: StandardOriginResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  PublishedTier?: PublishedTierResolvers<ContextType>;
  RequirementsComponent?: RequirementsComponentResolvers<ContextType>;
  RequirementGroup?: RequirementGroupResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  ConditionChoice?: ConditionChoiceResolvers<ContextType>;
  RequirementItem?: RequirementItemResolvers<ContextType>;
  PhotoSpecification?: PhotoSpecificationResolvers<ContextType>;
  ProcedureComponent?: ProcedureComponentResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  ProcedureChannel?: ProcedureChannelResolvers<ContextType>;
  ProcedureStep?: ProcedureStepResolvers<ContextType>;
  StepTime?: StepTimeResolvers<ContextType>;
  TimeLimitsComponent?: TimeLimitsComponentResolvers<ContextType>;
  TimeLimit?: TimeLimitResolvers<ContextType>;
  LegalBasis?: LegalBasisResolvers<ContextType>;
  FeesComponent?: FeesComponentResolvers<ContextType>;
  Fee?: FeeResolvers<ContextType>;
  FeeQuantity?: FeeQuantityResolvers<ContextType>;
  FeeFormula?: FeeFormulaResolvers<ContextType>;
  FeeInput?: FeeInputResolvers<ContextType>;
  ProductsComponent?: ProductsComponentResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Validity?: ValidityResolvers<ContextType>;
  ComplaintsComponent?: ComplaintsComponentResolvers<ContextType>;
  InternalTier?: InternalTierResolvers<ContextType>;
  LegalBasisComponent?: LegalBasisComponentResolvers<ContextType>;
  StatementsComponent?: StatementsComponentResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Completeness?: CompletenessResolvers<ContextType>;
  UsualOwner?: UsualOwnerResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  Booking?: BookingResolvers<ContextType>;
  CalendarDay?: CalendarDayResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  VocabularyWord?: VocabularyWordResolvers<ContextType>;
  Catalogue?: CatalogueResolvers<ContextType>;
  Due?: DueResolvers<ContextType>;
  DueSpan?: DueSpanResolvers<ContextType>;
  DueLimit?: DueLimitResolvers<ContextType>;
  DueReading?: DueReadingResolvers<ContextType>;
  SkippedDay?: SkippedDayResolvers<ContextType>;
  DayReason?: DayReasonResolvers<ContextType>;
  CountedCalendar?: CountedCalendarResolvers<ContextType>;
  DayOrMinute?: GraphQLScalarType;
  Fact?: FactResolvers<ContextType>;
  ChecklistCounts?: ChecklistCountsResolvers<ContextType>;
  Issuer?: IssuerResolvers<ContextType>;
  ChecklistOption?: ChecklistOptionResolvers<ContextType>;
  ChecklistGroup?: ChecklistGroupResolvers<ContextType>;
  PossibleAnswer?: PossibleAnswerResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  Checklist?: ChecklistResolvers<ContextType>;
  TotalFee?: TotalFeeResolvers<ContextType>;
  FeeLine?: FeeLineResolvers<ContextType>;
  FeeNumber?: FeeNumberResolvers<ContextType>;
  FeeRange?: FeeRangeResolvers<ContextType>;
  FeeAnswer?: FeeAnswerResolvers<ContextType>;
  OpeningNow?: OpeningNowResolvers<ContextType>;
  Interval?: IntervalResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  OpeningWeekday?: OpeningWeekdayResolvers<ContextType>;
  OpeningDay?: OpeningDayResolvers<ContextType>;
  Opening?: OpeningResolvers<ContextType>;
  PathNeed?: PathNeedResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  PathDuration?: PathDurationResolvers<ContextType>;
  PathTime?: PathTimeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  DriftConnection?: DriftConnectionResolvers<ContextType>;
  DriftEdge?: DriftEdgeResolvers<ContextType>;
  DriftSide?: DriftSideResolvers<ContextType>;
  DriftFinding?: DriftFindingResolvers<ContextType>;
  DriftComponent?: DriftComponentResolvers<ContextType>;
  Drift?: DriftResolvers<ContextType>;
  StandardInTime?: StandardInTimeResolvers<ContextType>;
  DecisionOfStandard?: DecisionOfStandardResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  RecordContent?: GraphQLScalarType;
  SearchPage?: SearchPageResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchReason?: SearchReasonResolvers<ContextType>;
  ServicesBeneath?: ServicesBeneathResolvers<ContextType>;
  Understood?: UnderstoodResolvers<ContextType>;
  NamedRegion?: NamedRegionResolvers<ContextType>;
  SearchGuess?: SearchGuessResolvers<ContextType>;
  SearchFacet?: SearchFacetResolvers<ContextType>;
  SearchFacetValue?: SearchFacetValueResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  PossibleConnection?: PossibleConnectionResolvers<ContextType>;
  PossibleEdge?: PossibleEdgeResolvers<ContextType>;
  PossibleCase?: PossibleCaseResolvers<ContextType>;
  Possible?: PossibleResolvers<ContextType>;
  RecordCount?: RecordCountResolvers<ContextType>;
  Difference?: DifferenceResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Date?: GraphQLScalarType;
  PartialDate?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Since?: GraphQLScalarType;
  OpenAt?: GraphQLScalarType;
  Time?: GraphQLScalarType;
  Duration?: GraphQLScalarType;
  Rupiah?: GraphQLScalarType;
  Whole?: GraphQLScalarType;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  MallConnection?: MallConnectionResolvers<ContextType>;
  MallEdge?: MallEdgeResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  ServiceConnection?: ServiceConnectionResolvers<ContextType>;
  ServiceEdge?: ServiceEdgeResolvers<ContextType>;
  ReferenceServiceConnection?: ReferenceServiceConnectionResolvers<ContextType>;
  ReferenceServiceEdge?: ReferenceServiceEdgeResolvers<ContextType>;
  OfferingConnection?: OfferingConnectionResolvers<ContextType>;
  OfferingEdge?: OfferingEdgeResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  LegalInstrumentConnection?: LegalInstrumentConnectionResolvers<ContextType>;
  LegalInstrumentEdge?: LegalInstrumentEdgeResolvers<ContextType>;
  CalendarConnection?: CalendarConnectionResolvers<ContextType>;
  CalendarEdge?: CalendarEdgeResolvers<ContextType>;
};
