-- The schema as all steps make it, for reading. Made by `make schema`; never applied.

CREATE FUNCTION public.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception '% keeps its history: % is refused', tg_table_name, lower(tg_op)
    using errcode = 'restrict_violation';
end $$;

CREATE TABLE public.access_token (
    newsroom text NOT NULL,
    digest text NOT NULL,
    person text NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    CONSTRAINT access_token_expires_after_issue CHECK ((expires_at > issued_at)),
    CONSTRAINT access_token_is_a_digest CHECK ((digest ~ '^[0-9a-f]{64}$'::text))
);

CREATE TABLE public.article (
    newsroom text NOT NULL,
    id uuid NOT NULL,
    record jsonb NOT NULL,
    version integer GENERATED ALWAYS AS (((record ->> 'version'::text))::integer) STORED NOT NULL,
    stage text GENERATED ALWAYS AS ((record ->> 'stage'::text)) STORED NOT NULL,
    column_path text GENERATED ALWAYS AS ((record ->> 'column'::text)) STORED NOT NULL,
    headline text GENERATED ALWAYS AS ((record #>> '{revision,manuscript,headline}'::text[])) STORED,
    changed_at timestamp with time zone GENERATED ALWAYS AS (to_timestamp((((((record ->> 'changed'::text))::bigint)::numeric / 1000000.0))::double precision)) STORED NOT NULL,
    due_at timestamp with time zone GENERATED ALWAYS AS (to_timestamp((((((record #>> '{schedule,at}'::text[]))::bigint)::numeric / 1000000.0))::double precision)) STORED,
    live_address text GENERATED ALWAYS AS ((record #>> '{live,address}'::text[])) STORED,
    live_column text GENERATED ALWAYS AS ((record #>> '{live,column}'::text[])) STORED,
    first_published_at timestamp with time zone GENERATED ALWAYS AS (to_timestamp((((((record #>> '{live,firstPublished}'::text[]))::bigint)::numeric / 1000000.0))::double precision)) STORED,
    debt_due_at timestamp with time zone GENERATED ALWAYS AS (to_timestamp((((((record #>> '{debts,0,due}'::text[]))::bigint)::numeric / 1000000.0))::double precision)) STORED,
    author text GENERATED ALWAYS AS ((record ->> 'author'::text)) STORED NOT NULL,
    writers jsonb GENERATED ALWAYS AS ((record -> 'writers'::text)) STORED NOT NULL,
    sign_offs jsonb GENERATED ALWAYS AS ((record -> 'signOffs'::text)) STORED NOT NULL,
    signed_steps jsonb GENERATED ALWAYS AS (jsonb_path_query_array(record, '$."signOffs"[*]."step"'::jsonpath)) STORED NOT NULL,
    is_held boolean GENERATED ALWAYS AS ((record ? 'hold'::text)) STORED NOT NULL,
    embargo_until timestamp with time zone GENERATED ALWAYS AS (to_timestamp((((((record #>> '{embargo,until}'::text[]))::bigint)::numeric / 1000000.0))::double precision)) STORED,
    CONSTRAINT article_column_is_a_path CHECK (((column_path ~ '^[^/\s]'::text) AND (column_path !~ '[\n\r]'::text))),
    CONSTRAINT article_headline_is_one_line CHECK (((headline ~ '\S'::text) AND (headline !~ '[\n\r]'::text))),
    CONSTRAINT article_is_scheduled_once_approved CHECK (((due_at IS NULL) OR (stage = 'approved'::text))),
    CONSTRAINT article_published_is_live CHECK (((stage <> 'published'::text) OR (live_address IS NOT NULL))),
    CONSTRAINT article_record_is_of_this_article CHECK ((((record ->> 'newsroom'::text) = newsroom) AND ((record ->> 'id'::text) = (id)::text))),
    CONSTRAINT article_sign_offs_are_on_this_text CHECK ((NOT jsonb_path_exists(record, '$."signOffs"[*]."digest"?(@ != $."revision"."digest")'::jsonpath))),
    CONSTRAINT article_stage_is_known CHECK ((stage = ANY (ARRAY['draft'::text, 'editing'::text, 'review'::text, 'approved'::text, 'published'::text, 'withdrawn'::text, 'spiked'::text]))),
    CONSTRAINT article_version_counts_its_events CHECK ((version > 0)),
    CONSTRAINT article_withdrawn_or_spiked_is_not_live CHECK (((stage <> ALL (ARRAY['withdrawn'::text, 'spiked'::text])) OR (live_address IS NULL))),
    CONSTRAINT article_withdrawn_says_why CHECK (((stage <> 'withdrawn'::text) OR ((record #>> '{withdrawal,reason}'::text[]) ~ '\S'::text)))
);

CREATE TABLE public.article_event (
    newsroom text NOT NULL,
    article uuid NOT NULL,
    number integer NOT NULL,
    name text NOT NULL,
    payload json NOT NULL,
    actor text NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    previous text NOT NULL,
    digest text NOT NULL,
    CONSTRAINT article_event_actor_is_somebody CHECK (((actor = ANY (ARRAY['dispatcher'::text, 'reader'::text])) OR (actor ~ '^person \S'::text))),
    CONSTRAINT article_event_counts_from_one CHECK ((number > 0)),
    CONSTRAINT article_event_is_chained CHECK (((previous ~ '^[0-9a-f]{64}$'::text) AND (digest ~ '^[0-9a-f]{64}$'::text))),
    CONSTRAINT article_event_is_named_in_its_payload CHECK (((payload -> name) IS NOT NULL))
);

CREATE TABLE public.autosave (
    newsroom text NOT NULL,
    article uuid NOT NULL,
    person text NOT NULL,
    base text NOT NULL,
    manuscript jsonb NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    CONSTRAINT autosave_base_is_a_digest CHECK ((base ~ '^[0-9a-f]{64}$'::text))
);

CREATE TABLE public.command (
    newsroom text NOT NULL,
    id uuid NOT NULL,
    given_at timestamp with time zone NOT NULL,
    asked text,
    CONSTRAINT command_asked_is_a_digest CHECK ((asked ~ '^[0-9a-f]{64}$'::text))
);

CREATE TABLE public.delivery (
    newsroom text NOT NULL,
    article uuid NOT NULL,
    number integer NOT NULL,
    destination text NOT NULL,
    place bigint NOT NULL,
    fence integer DEFAULT 0 NOT NULL,
    leased_until timestamp with time zone,
    done_at timestamp with time zone,
    CONSTRAINT delivery_destination_is_named CHECK ((destination ~ '^\S{1,100}$'::text)),
    CONSTRAINT delivery_is_done_under_a_lease CHECK (((done_at IS NULL) OR (fence > 0)))
);

ALTER TABLE public.delivery ALTER COLUMN place ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.delivery_place_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.edit_lease (
    newsroom text NOT NULL,
    article uuid NOT NULL,
    fence integer NOT NULL,
    person text NOT NULL,
    kind text NOT NULL,
    place text NOT NULL,
    since timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    reason text,
    CONSTRAINT edit_lease_counts_from_one CHECK ((fence > 0)),
    CONSTRAINT edit_lease_declared_says_why CHECK (((kind <> 'declared'::text) OR (reason ~ '\S'::text))),
    CONSTRAINT edit_lease_kind_is_known CHECK ((kind = ANY (ARRAY['short'::text, 'declared'::text])))
);

CREATE TABLE public.newsroom (
    id text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    CONSTRAINT newsroom_id_is_a_short_name CHECK ((id ~ '^[^\s/]{1,100}$'::text))
);

CREATE TABLE public.newsroom_edition (
    newsroom text NOT NULL,
    number integer NOT NULL,
    settings jsonb NOT NULL,
    saved_by text NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    CONSTRAINT newsroom_edition_counts_from_one CHECK ((number > 0)),
    CONSTRAINT newsroom_edition_is_of_its_newsroom CHECK (((settings ->> 'id'::text) = newsroom))
);

CREATE TABLE public.person (
    newsroom text NOT NULL,
    id text NOT NULL,
    name text NOT NULL,
    is_verified boolean NOT NULL,
    is_group boolean NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    CONSTRAINT person_id_is_a_short_name CHECK ((id ~ '^[^\s/]{1,100}$'::text)),
    CONSTRAINT person_name_is_one_line CHECK (((name ~ '\S'::text) AND (name !~ '[\n\r]'::text)))
);

CREATE VIEW public.person_now AS
SELECT
    NULL::text AS newsroom,
    NULL::text AS id,
    NULL::text AS name,
    NULL::boolean AS is_verified,
    NULL::boolean AS is_group,
    NULL::text[] AS roles,
    NULL::text[] AS columns;

CREATE TABLE public.rights_book_edition (
    newsroom text NOT NULL,
    number integer NOT NULL,
    book jsonb NOT NULL,
    saved_by text NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    CONSTRAINT rights_book_edition_counts_from_one CHECK ((number > 0))
);

CREATE TABLE public.rights_decision (
    newsroom text NOT NULL,
    id uuid NOT NULL,
    article uuid NOT NULL,
    decision json NOT NULL,
    outcome text GENERATED ALWAYS AS ((decision ->> 'outcome'::text)) STORED NOT NULL,
    as_of timestamp with time zone GENERATED ALWAYS AS (to_timestamp((((((decision ->> 'asOf'::text))::bigint)::numeric / 1000000.0))::double precision)) STORED NOT NULL,
    decided_by text NOT NULL,
    CONSTRAINT rights_decision_actor_is_somebody CHECK (((decided_by = ANY (ARRAY['dispatcher'::text, 'reader'::text])) OR (decided_by ~ '^person \S'::text))),
    CONSTRAINT rights_decision_is_on_this_article CHECK (((decision ->> 'article'::text) = (article)::text)),
    CONSTRAINT rights_decision_outcome_is_known CHECK ((outcome = ANY (ARRAY['allow'::text, 'allowWithDuties'::text, 'needsReview'::text, 'deny'::text])))
);

CREATE TABLE public.role_grant (
    newsroom text NOT NULL,
    person text NOT NULL,
    number bigint NOT NULL,
    role text NOT NULL,
    column_path text NOT NULL,
    granted_by text NOT NULL,
    granted_at timestamp with time zone NOT NULL,
    revoked_by text,
    revoked_at timestamp with time zone,
    CONSTRAINT role_grant_ends_by_somebody CHECK (((revoked_by IS NULL) = (revoked_at IS NULL))),
    CONSTRAINT role_grant_role_is_known CHECK ((role = ANY (ARRAY['reporter'::text, 'editor'::text, 'proofreader'::text, 'deskChief'::text, 'boardMember'::text, 'chiefEditor'::text, 'licensing'::text, 'submissionsDesk'::text, 'administrator'::text, 'emergencyPublisher'::text])))
);

ALTER TABLE public.role_grant ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.role_grant_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.schema_step (
    number integer NOT NULL,
    name text NOT NULL,
    checksum text NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT schema_step_is_summed CHECK ((checksum ~ '^[0-9a-f]{64}$'::text))
);

CREATE TABLE public.submission (
    newsroom text NOT NULL,
    id uuid NOT NULL,
    record jsonb NOT NULL,
    version integer GENERATED ALWAYS AS (((record ->> 'version'::text))::integer) STORED NOT NULL,
    state text GENERATED ALWAYS AS ((record ->> 'state'::text)) STORED NOT NULL,
    receipt text GENERATED ALWAYS AS ((record ->> 'receipt'::text)) STORED NOT NULL,
    received_at timestamp with time zone GENERATED ALWAYS AS (to_timestamp((((((record ->> 'received'::text))::bigint)::numeric / 1000000.0))::double precision)) STORED NOT NULL,
    article uuid GENERATED ALWAYS AS (((record ->> 'article'::text))::uuid) STORED,
    CONSTRAINT submission_accepted_is_an_article CHECK (((state = 'accepted'::text) = (article IS NOT NULL))),
    CONSTRAINT submission_has_consent CHECK (((record ->> 'consent'::text) ~ '\S'::text)),
    CONSTRAINT submission_record_is_of_this_submission CHECK ((((record ->> 'newsroom'::text) = newsroom) AND ((record ->> 'id'::text) = (id)::text))),
    CONSTRAINT submission_rejected_says_why CHECK (((state <> 'rejected'::text) OR ((record ->> 'reason'::text) ~ '\S'::text))),
    CONSTRAINT submission_state_is_known CHECK ((state = ANY (ARRAY['received'::text, 'accepted'::text, 'rejected'::text, 'withdrawn'::text]))),
    CONSTRAINT submission_version_counts_its_events CHECK ((version > 0))
);

CREATE TABLE public.submission_event (
    newsroom text NOT NULL,
    submission uuid NOT NULL,
    number integer NOT NULL,
    name text NOT NULL,
    payload json NOT NULL,
    actor text NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    previous text NOT NULL,
    digest text NOT NULL,
    CONSTRAINT submission_event_actor_is_somebody CHECK (((actor = ANY (ARRAY['dispatcher'::text, 'reader'::text])) OR (actor ~ '^person \S'::text))),
    CONSTRAINT submission_event_counts_from_one CHECK ((number > 0)),
    CONSTRAINT submission_event_is_chained CHECK (((previous ~ '^[0-9a-f]{64}$'::text) AND (digest ~ '^[0-9a-f]{64}$'::text))),
    CONSTRAINT submission_event_is_named_in_its_payload CHECK (((payload -> name) IS NOT NULL))
);

CREATE TABLE public.text_branch (
    newsroom text NOT NULL,
    article uuid NOT NULL,
    number integer NOT NULL,
    author text NOT NULL,
    base text NOT NULL,
    manuscript jsonb NOT NULL,
    cause text NOT NULL,
    parked_at timestamp with time zone NOT NULL,
    CONSTRAINT text_branch_base_is_a_digest CHECK ((base ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT text_branch_cause_is_known CHECK ((cause = ANY (ARRAY['stale'::text, 'leased'::text, 'displaced'::text]))),
    CONSTRAINT text_branch_counts_from_one CHECK ((number > 0))
);

ALTER TABLE ONLY public.access_token
    ADD CONSTRAINT access_token_is_issued_once PRIMARY KEY (newsroom, digest);

ALTER TABLE ONLY public.article_event
    ADD CONSTRAINT article_event_has_its_number PRIMARY KEY (newsroom, article, number);

ALTER TABLE ONLY public.article
    ADD CONSTRAINT article_is_itself PRIMARY KEY (newsroom, id);

ALTER TABLE ONLY public.autosave
    ADD CONSTRAINT autosave_is_the_newest PRIMARY KEY (newsroom, article, person);

ALTER TABLE ONLY public.command
    ADD CONSTRAINT command_takes_effect_once PRIMARY KEY (newsroom, id);

ALTER TABLE ONLY public.delivery
    ADD CONSTRAINT delivery_is_asked_for_once PRIMARY KEY (newsroom, article, number, destination);

ALTER TABLE ONLY public.edit_lease
    ADD CONSTRAINT edit_lease_is_taken_once PRIMARY KEY (newsroom, article, fence);

ALTER TABLE ONLY public.newsroom_edition
    ADD CONSTRAINT newsroom_edition_is_numbered PRIMARY KEY (newsroom, number);

ALTER TABLE ONLY public.newsroom
    ADD CONSTRAINT newsroom_has_one_name PRIMARY KEY (id);

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_has_one_name_in_the_newsroom PRIMARY KEY (newsroom, id);

ALTER TABLE ONLY public.rights_book_edition
    ADD CONSTRAINT rights_book_edition_is_numbered PRIMARY KEY (newsroom, number);

ALTER TABLE ONLY public.rights_decision
    ADD CONSTRAINT rights_decision_is_itself PRIMARY KEY (newsroom, id);

ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT role_grant_is_numbered PRIMARY KEY (newsroom, person, number);

ALTER TABLE ONLY public.schema_step
    ADD CONSTRAINT schema_step_is_numbered PRIMARY KEY (number);

ALTER TABLE ONLY public.submission_event
    ADD CONSTRAINT submission_event_has_its_number PRIMARY KEY (newsroom, submission, number);

ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_is_itself PRIMARY KEY (newsroom, id);

ALTER TABLE ONLY public.text_branch
    ADD CONSTRAINT text_branch_is_numbered PRIMARY KEY (newsroom, article, number);

CREATE INDEX access_token_by_digest ON public.access_token USING btree (digest);

CREATE INDEX access_token_by_person ON public.access_token USING btree (newsroom, person);

CREATE UNIQUE INDEX article_address_is_its_own ON public.article USING btree (newsroom, live_address) WHERE (live_address IS NOT NULL);

CREATE INDEX article_by_debt ON public.article USING btree (newsroom, debt_due_at, id) WHERE (debt_due_at IS NOT NULL);

CREATE INDEX article_by_errand ON public.article USING btree (newsroom, column_path, stage, changed_at, id);

CREATE INDEX article_by_live_column ON public.article USING btree (newsroom, live_column, first_published_at DESC, id DESC) WHERE (live_column IS NOT NULL);

CREATE INDEX article_by_publication ON public.article USING btree (newsroom, first_published_at DESC, id DESC) WHERE (live_address IS NOT NULL);

CREATE INDEX article_by_schedule ON public.article USING btree (newsroom, due_at, id) WHERE (due_at IS NOT NULL);

CREATE INDEX article_by_stage ON public.article USING btree (newsroom, stage, changed_at, id);

CREATE INDEX delivery_waiting ON public.delivery USING btree (newsroom, place) WHERE (done_at IS NULL);

CREATE INDEX rights_decision_by_article ON public.rights_decision USING btree (newsroom, article, as_of);

CREATE UNIQUE INDEX role_grant_is_held_once ON public.role_grant USING btree (newsroom, person, role, column_path) WHERE (revoked_at IS NULL);

CREATE UNIQUE INDEX submission_becomes_one_article ON public.submission USING btree (newsroom, article) WHERE (article IS NOT NULL);

CREATE INDEX submission_by_state ON public.submission USING btree (newsroom, state, received_at, id);

CREATE UNIQUE INDEX submission_receipt_is_given_once ON public.submission USING btree (newsroom, receipt);

CREATE OR REPLACE VIEW public.person_now AS
 SELECT person.newsroom,
    person.id,
    person.name,
    person.is_verified,
    person.is_group,
    COALESCE(array_agg(role_grant.role) FILTER (WHERE (role_grant.role IS NOT NULL)), '{}'::text[]) AS roles,
    COALESCE(array_agg(role_grant.column_path) FILTER (WHERE (role_grant.role IS NOT NULL)), '{}'::text[]) AS columns
   FROM (public.person
     LEFT JOIN public.role_grant ON (((role_grant.newsroom = person.newsroom) AND (role_grant.person = person.id) AND (role_grant.revoked_at IS NULL))))
  GROUP BY person.newsroom, person.id;

CREATE TRIGGER article_event_is_kept BEFORE DELETE OR UPDATE ON public.article_event FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER article_event_is_not_emptied BEFORE TRUNCATE ON public.article_event FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER article_is_kept BEFORE DELETE ON public.article FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER article_is_not_emptied BEFORE TRUNCATE ON public.article FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER article_only_moves_forward BEFORE UPDATE ON public.article FOR EACH ROW WHEN ((((new.record ->> 'version'::text))::integer <= ((old.record ->> 'version'::text))::integer)) EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER newsroom_edition_is_kept BEFORE DELETE OR UPDATE ON public.newsroom_edition FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER newsroom_edition_is_not_emptied BEFORE TRUNCATE ON public.newsroom_edition FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER rights_book_edition_is_kept BEFORE DELETE OR UPDATE ON public.rights_book_edition FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER rights_book_edition_is_not_emptied BEFORE TRUNCATE ON public.rights_book_edition FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER rights_decision_is_kept BEFORE DELETE OR UPDATE ON public.rights_decision FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER rights_decision_is_not_emptied BEFORE TRUNCATE ON public.rights_decision FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER submission_event_is_kept BEFORE DELETE OR UPDATE ON public.submission_event FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER submission_event_is_not_emptied BEFORE TRUNCATE ON public.submission_event FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER submission_is_kept BEFORE DELETE ON public.submission FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER submission_is_not_emptied BEFORE TRUNCATE ON public.submission FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER submission_only_moves_forward BEFORE UPDATE ON public.submission FOR EACH ROW WHEN ((((new.record ->> 'version'::text))::integer <= ((old.record ->> 'version'::text))::integer)) EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER text_branch_is_kept BEFORE DELETE OR UPDATE ON public.text_branch FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER text_branch_is_not_emptied BEFORE TRUNCATE ON public.text_branch FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE ONLY public.access_token
    ADD CONSTRAINT access_token_has_a_holder FOREIGN KEY (newsroom, person) REFERENCES public.person(newsroom, id);

ALTER TABLE ONLY public.article_event
    ADD CONSTRAINT article_event_has_an_article FOREIGN KEY (newsroom, article) REFERENCES public.article(newsroom, id);

ALTER TABLE ONLY public.article
    ADD CONSTRAINT article_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);

ALTER TABLE ONLY public.article
    ADD CONSTRAINT article_stands_at_its_newest_event FOREIGN KEY (newsroom, id, version) REFERENCES public.article_event(newsroom, article, number) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.autosave
    ADD CONSTRAINT autosave_has_a_writer FOREIGN KEY (newsroom, person) REFERENCES public.person(newsroom, id);

ALTER TABLE ONLY public.autosave
    ADD CONSTRAINT autosave_has_an_article FOREIGN KEY (newsroom, article) REFERENCES public.article(newsroom, id);

ALTER TABLE ONLY public.command
    ADD CONSTRAINT command_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);

ALTER TABLE ONLY public.delivery
    ADD CONSTRAINT delivery_has_an_event FOREIGN KEY (newsroom, article, number) REFERENCES public.article_event(newsroom, article, number);

ALTER TABLE ONLY public.edit_lease
    ADD CONSTRAINT edit_lease_has_a_holder FOREIGN KEY (newsroom, person) REFERENCES public.person(newsroom, id);

ALTER TABLE ONLY public.edit_lease
    ADD CONSTRAINT edit_lease_has_an_article FOREIGN KEY (newsroom, article) REFERENCES public.article(newsroom, id);

ALTER TABLE ONLY public.newsroom_edition
    ADD CONSTRAINT newsroom_edition_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);

ALTER TABLE ONLY public.rights_book_edition
    ADD CONSTRAINT rights_book_edition_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);

ALTER TABLE ONLY public.rights_decision
    ADD CONSTRAINT rights_decision_has_an_article FOREIGN KEY (newsroom, article) REFERENCES public.article(newsroom, id);

ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT role_grant_has_a_person FOREIGN KEY (newsroom, person) REFERENCES public.person(newsroom, id);

ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_article_is_there FOREIGN KEY (newsroom, article) REFERENCES public.article(newsroom, id);

ALTER TABLE ONLY public.submission_event
    ADD CONSTRAINT submission_event_has_a_submission FOREIGN KEY (newsroom, submission) REFERENCES public.submission(newsroom, id);

ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);

ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_stands_at_its_newest_event FOREIGN KEY (newsroom, id, version) REFERENCES public.submission_event(newsroom, submission, number) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.text_branch
    ADD CONSTRAINT text_branch_has_an_article FOREIGN KEY (newsroom, article) REFERENCES public.article(newsroom, id);

ALTER TABLE ONLY public.text_branch
    ADD CONSTRAINT text_branch_has_an_author FOREIGN KEY (newsroom, author) REFERENCES public.person(newsroom, id);

