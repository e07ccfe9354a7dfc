--
-- PostgreSQL database dump
--

\restrict SPVvvb9m9S4G0lTQe8KjZkYgECI6uBCVq2hLnIjBEzyOWNtMP7D7qn3y3AIvBR0

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: article_stands_at(text, uuid, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.article_stands_at(its_newsroom text, its_id uuid, its_version integer) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
  perform from article where newsroom = its_newsroom and id = its_id and version = its_version for share;
  if not found then
    raise exception 'the article has gone on' using errcode = 'serialization_failure';
  end if;
end $$;


--
-- Name: end_task_once(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.end_task_once() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if old.ended is not null then
    raise exception 'the task has ended' using errcode = 'serialization_failure';
  end if;
  if (new.newsroom, new.id, new.article, new.cause, new.cause_name, new.lost, new.opened_at, new.opened_by)
    is distinct from
    (old.newsroom, old.id, old.article, old.cause, old.cause_name, old.lost, old.opened_at, old.opened_by) then
    raise exception 'rights_task keeps how it began' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;


--
-- Name: refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception '% keeps its history: % is refused', tg_table_name, lower(tg_op)
    using errcode = 'restrict_violation';
end $$;


--
-- Name: refuse_delegation_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_delegation_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if tg_op = 'UPDATE' and old.withdrawn_at is null and new.withdrawn_at is not null
    and (to_jsonb(new) - 'withdrawn_by' - 'withdrawn_at') = (to_jsonb(old) - 'withdrawn_by' - 'withdrawn_at')
  then
    return new;
  end if;
  raise exception 'delegation keeps its history: % is refused', lower(tg_op)
    using errcode = 'restrict_violation';
end $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: access_token; Type: TABLE; Schema: public; Owner: -
--

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


--
-- Name: article; Type: TABLE; Schema: public; Owner: -
--

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
    listed_in text GENERATED ALWAYS AS (
CASE
    WHEN ((record -> 'hold'::text) IS NULL) THEN (record #>> '{live,column}'::text[])
    ELSE NULL::text
END) STORED,
    first_published_at timestamp with time zone GENERATED ALWAYS AS (to_timestamp((((((record #>> '{live,firstPublished}'::text[]))::bigint)::numeric / 1000000.0))::double precision)) STORED,
    debt_due_at timestamp with time zone GENERATED ALWAYS AS (to_timestamp((((((record #>> '{debts,0,due}'::text[]))::bigint)::numeric / 1000000.0))::double precision)) STORED,
    author text GENERATED ALWAYS AS ((record ->> 'author'::text)) STORED NOT NULL,
    writers jsonb GENERATED ALWAYS AS ((record -> 'writers'::text)) STORED NOT NULL,
    sign_offs jsonb GENERATED ALWAYS AS ((record -> 'signOffs'::text)) STORED NOT NULL,
    signed_steps jsonb GENERATED ALWAYS AS (jsonb_path_query_array(record, '$."signOffs"[*]."step"'::jsonpath)) STORED NOT NULL,
    is_held boolean GENERATED ALWAYS AS ((record ? 'hold'::text)) STORED NOT NULL,
    embargo_until timestamp with time zone GENERATED ALWAYS AS (to_timestamp((((((record #>> '{embargo,until}'::text[]))::bigint)::numeric / 1000000.0))::double precision)) STORED,
    entered_at timestamp with time zone GENERATED ALWAYS AS (to_timestamp((((((record ->> 'entered'::text))::bigint)::numeric / 1000000.0))::double precision)) STORED NOT NULL,
    deadline_at timestamp with time zone GENERATED ALWAYS AS (to_timestamp((((((record #>> '{deadline,at}'::text[]))::bigint)::numeric / 1000000.0))::double precision)) STORED,
    leaves_at timestamp with time zone GENERATED ALWAYS AS (to_timestamp((((((record #>> '{plannedWithdrawal,at}'::text[]))::bigint)::numeric / 1000000.0))::double precision)) STORED,
    assigned_to text GENERATED ALWAYS AS ((record #>> '{assignment,person}'::text[])) STORED,
    topics jsonb GENERATED ALWAYS AS (NULLIF((record -> 'topics'::text), '[]'::jsonb)) STORED,
    related jsonb GENERATED ALWAYS AS (NULLIF((record -> 'related'::text), '[]'::jsonb)) STORED,
    CONSTRAINT article_column_is_a_path CHECK (((column_path ~ '^[^/\s]'::text) AND (column_path !~ '[\n\r]'::text))),
    CONSTRAINT article_headline_is_one_line CHECK (((headline ~ '\S'::text) AND (headline !~ '[\n\r]'::text))),
    CONSTRAINT article_is_scheduled_once_approved CHECK (((due_at IS NULL) OR (stage = 'approved'::text))),
    CONSTRAINT article_leaves_only_while_live CHECK (((leaves_at IS NULL) OR (live_address IS NOT NULL))),
    CONSTRAINT article_published_is_live CHECK (((stage <> 'published'::text) OR (live_address IS NOT NULL))),
    CONSTRAINT article_record_is_of_this_article CHECK ((((record ->> 'newsroom'::text) = newsroom) AND ((record ->> 'id'::text) = (id)::text))),
    CONSTRAINT article_sign_offs_are_on_this_text CHECK ((NOT jsonb_path_exists(record, '$."signOffs"[*]."digest"?(@ != $."revision"."digest")'::jsonpath))),
    CONSTRAINT article_stage_is_known CHECK ((stage = ANY (ARRAY['draft'::text, 'editing'::text, 'review'::text, 'approved'::text, 'published'::text, 'withdrawn'::text, 'spiked'::text]))),
    CONSTRAINT article_version_counts_its_events CHECK ((version > 0)),
    CONSTRAINT article_withdrawn_or_spiked_is_not_live CHECK (((stage <> ALL (ARRAY['withdrawn'::text, 'spiked'::text])) OR (live_address IS NULL))),
    CONSTRAINT article_withdrawn_says_why CHECK (((stage <> 'withdrawn'::text) OR ((record #>> '{withdrawal,reason}'::text[]) ~ '\S'::text)))
);


--
-- Name: article_comment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.article_comment (
    newsroom text NOT NULL,
    article uuid NOT NULL,
    number integer NOT NULL,
    record jsonb NOT NULL,
    author text GENERATED ALWAYS AS ((record ->> 'author'::text)) STORED NOT NULL,
    answers integer GENERATED ALWAYS AS (((record ->> 'answers'::text))::integer) STORED,
    CONSTRAINT article_comment_answers_an_earlier_one CHECK ((answers < number)),
    CONSTRAINT article_comment_counts_from_one CHECK ((number > 0)),
    CONSTRAINT article_comment_record_is_of_this_comment CHECK ((((record ->> 'article'::text) = (article)::text) AND (((record ->> 'number'::text))::integer = number))),
    CONSTRAINT article_comment_says_something CHECK (((record ->> 'text'::text) ~ '\S'::text))
);


--
-- Name: article_comment_mark; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.article_comment_mark (
    newsroom text NOT NULL,
    article uuid NOT NULL,
    number integer NOT NULL,
    thread integer NOT NULL,
    is_resolved boolean NOT NULL,
    person text NOT NULL,
    marked_at timestamp with time zone NOT NULL,
    CONSTRAINT article_comment_mark_counts_from_one CHECK ((number > 0))
);


--
-- Name: article_event; Type: TABLE; Schema: public; Owner: -
--

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


--
-- Name: article_rests_on; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.article_rests_on (
    newsroom text NOT NULL,
    name text NOT NULL,
    article uuid NOT NULL
);


--
-- Name: article_watch; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.article_watch (
    newsroom text NOT NULL,
    article uuid NOT NULL,
    person text NOT NULL
);


--
-- Name: autosave; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.autosave (
    newsroom text NOT NULL,
    article uuid NOT NULL,
    person text NOT NULL,
    base text NOT NULL,
    manuscript jsonb NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    CONSTRAINT autosave_base_is_a_digest CHECK ((base ~ '^[0-9a-f]{64}$'::text))
);


--
-- Name: claim; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claim (
    newsroom text NOT NULL,
    id uuid NOT NULL,
    record jsonb NOT NULL,
    version integer GENERATED ALWAYS AS (((record ->> 'version'::text))::integer) STORED NOT NULL,
    state text GENERATED ALWAYS AS ((record ->> 'state'::text)) STORED NOT NULL,
    received_at timestamp with time zone GENERATED ALWAYS AS (to_timestamp((((((record ->> 'received'::text))::bigint)::numeric / 1000000.0))::double precision)) STORED NOT NULL,
    CONSTRAINT claim_lane_is_known CHECK (((record ->> 'lane'::text) = ANY (ARRAY['editorial'::text, 'hosted'::text]))),
    CONSTRAINT claim_record_is_of_this_claim CHECK ((((record ->> 'newsroom'::text) = newsroom) AND ((record ->> 'id'::text) = (id)::text))),
    CONSTRAINT claim_state_is_known CHECK ((state = ANY (ARRAY['received'::text, 'acknowledged'::text, 'assessed'::text, 'withdrawn'::text, 'corrected'::text, 'rejected'::text, 'forwarded'::text, 'counterReceived'::text, 'counterForwarded'::text, 'restored'::text, 'keptDown'::text, 'closed'::text]))),
    CONSTRAINT claim_version_counts_its_events CHECK ((version > 0))
);


--
-- Name: claim_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claim_event (
    newsroom text NOT NULL,
    claim uuid NOT NULL,
    number integer NOT NULL,
    name text NOT NULL,
    payload json NOT NULL,
    actor text NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    previous text NOT NULL,
    digest text NOT NULL,
    CONSTRAINT claim_event_actor_is_somebody CHECK (((actor = ANY (ARRAY['dispatcher'::text, 'reader'::text])) OR (actor ~ '^person \S'::text))),
    CONSTRAINT claim_event_counts_from_one CHECK ((number > 0)),
    CONSTRAINT claim_event_is_chained CHECK (((previous ~ '^[0-9a-f]{64}$'::text) AND (digest ~ '^[0-9a-f]{64}$'::text))),
    CONSTRAINT claim_event_is_named_in_its_payload CHECK (((payload -> name) IS NOT NULL))
);


--
-- Name: command; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.command (
    newsroom text NOT NULL,
    id uuid NOT NULL,
    given_at timestamp with time zone NOT NULL,
    asked text,
    CONSTRAINT command_asked_is_a_digest CHECK ((asked ~ '^[0-9a-f]{64}$'::text))
);


--
-- Name: copy_print; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.copy_print (
    newsroom text NOT NULL,
    fingerprint bigint NOT NULL,
    text bigint NOT NULL
);


--
-- Name: copy_text; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.copy_text (
    newsroom text NOT NULL,
    kind text NOT NULL,
    subject uuid NOT NULL,
    number bigint NOT NULL,
    digest text NOT NULL,
    letters integer NOT NULL,
    prints bigint[] NOT NULL,
    CONSTRAINT copy_text_is_a_digest CHECK ((digest ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT copy_text_kind_is_known CHECK ((kind = ANY (ARRAY['article'::text, 'submission'::text])))
);


--
-- Name: copy_text_number_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.copy_text ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.copy_text_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: delegation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.delegation (
    newsroom text NOT NULL,
    number bigint NOT NULL,
    giver text NOT NULL,
    delegate text NOT NULL,
    roles text[] NOT NULL,
    column_path text NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    reason text,
    granted_by text NOT NULL,
    granted_at timestamp with time zone NOT NULL,
    withdrawn_by text,
    withdrawn_at timestamp with time zone,
    CONSTRAINT delegation_ends_after_it_starts CHECK ((ends_at > starts_at)),
    CONSTRAINT delegation_ends_within_a_month CHECK ((ends_at <= (starts_at + ((31)::double precision * '24:00:00'::interval)))),
    CONSTRAINT delegation_is_to_another CHECK ((giver <> delegate)),
    CONSTRAINT delegation_is_withdrawn_by_somebody CHECK (((withdrawn_by IS NULL) = (withdrawn_at IS NULL))),
    CONSTRAINT delegation_names_roles CHECK ((cardinality(roles) > 0))
);


--
-- Name: delegation_number_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.delegation ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.delegation_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: delivery; Type: TABLE; Schema: public; Owner: -
--

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


--
-- Name: delivery_place_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.delivery ALTER COLUMN place ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.delivery_place_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: digest_mark; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.digest_mark (
    newsroom text NOT NULL,
    person text NOT NULL,
    place bigint NOT NULL,
    told_at timestamp with time zone NOT NULL
);


--
-- Name: edit_lease; Type: TABLE; Schema: public; Owner: -
--

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


--
-- Name: fee; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.fee (
    newsroom text NOT NULL,
    id uuid NOT NULL,
    record jsonb NOT NULL,
    version integer GENERATED ALWAYS AS (((record ->> 'version'::text))::integer) STORED NOT NULL,
    state text GENERATED ALWAYS AS ((record ->> 'state'::text)) STORED NOT NULL,
    sender uuid GENERATED ALWAYS AS (((record #>> '{terms,sender}'::text[]))::uuid) STORED NOT NULL,
    article uuid GENERATED ALWAYS AS (((record #>> '{terms,article}'::text[]))::uuid) STORED NOT NULL,
    use text GENERATED ALWAYS AS ((record #>> '{terms,use}'::text[])) STORED NOT NULL,
    batch uuid GENERATED ALWAYS AS (((record ->> 'batch'::text))::uuid) STORED,
    gross_fen bigint GENERATED ALWAYS AS (((record #>> '{terms,sum,gross}'::text[]))::bigint) STORED NOT NULL,
    tax_fen bigint GENERATED ALWAYS AS (((record #>> '{terms,sum,tax}'::text[]))::bigint) STORED NOT NULL,
    due_at timestamp with time zone GENERATED ALWAYS AS (to_timestamp((((((record #>> '{terms,due}'::text[]))::bigint)::numeric / 1000000.0))::double precision)) STORED NOT NULL,
    created_at timestamp with time zone GENERATED ALWAYS AS (to_timestamp((((((record ->> 'created'::text))::bigint)::numeric / 1000000.0))::double precision)) STORED NOT NULL,
    CONSTRAINT fee_at_the_bank_is_in_a_batch CHECK (((state <> ALL (ARRAY['inBatch'::text, 'paid'::text])) OR (batch IS NOT NULL))),
    CONSTRAINT fee_is_approved_by_a_second_person CHECK (((state = ANY (ARRAY['drawnUp'::text, 'cancelled'::text])) OR (((record -> 'approvedBy'::text) IS NOT NULL) AND ((record -> 'approvedBy'::text) <> (record -> 'drawnUpBy'::text))))),
    CONSTRAINT fee_paid_has_a_day CHECK (((state = 'paid'::text) = (record ? 'paidOn'::text))),
    CONSTRAINT fee_record_is_of_this_fee CHECK ((((record ->> 'newsroom'::text) = newsroom) AND ((record ->> 'id'::text) = (id)::text))),
    CONSTRAINT fee_state_is_known CHECK ((state = ANY (ARRAY['drawnUp'::text, 'approved'::text, 'inBatch'::text, 'paid'::text, 'handedOver'::text, 'cancelled'::text]))),
    CONSTRAINT fee_tax_is_part_of_it CHECK (((gross_fen >= 0) AND ((tax_fen >= 0) AND (tax_fen <= gross_fen)))),
    CONSTRAINT fee_version_counts_its_events CHECK ((version > 0))
);


--
-- Name: fee_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.fee_event (
    newsroom text NOT NULL,
    fee uuid NOT NULL,
    number integer NOT NULL,
    name text NOT NULL,
    payload json NOT NULL,
    actor text NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    previous text NOT NULL,
    digest text NOT NULL,
    CONSTRAINT fee_event_actor_is_somebody CHECK (((actor = ANY (ARRAY['dispatcher'::text, 'reader'::text])) OR (actor ~ '^person \S'::text))),
    CONSTRAINT fee_event_counts_from_one CHECK ((number > 0)),
    CONSTRAINT fee_event_is_chained CHECK (((previous ~ '^[0-9a-f]{64}$'::text) AND (digest ~ '^[0-9a-f]{64}$'::text))),
    CONSTRAINT fee_event_is_named_in_its_payload CHECK (((payload -> name) IS NOT NULL))
);


--
-- Name: letter; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.letter (
    newsroom text NOT NULL,
    about text NOT NULL,
    subject uuid NOT NULL,
    number integer NOT NULL,
    kind text NOT NULL,
    place bigint NOT NULL,
    fence integer DEFAULT 0 NOT NULL,
    leased_until timestamp with time zone,
    done_at timestamp with time zone,
    undeliverable text,
    CONSTRAINT letter_is_about_something_known CHECK ((about = ANY (ARRAY['submission'::text, 'fee'::text]))),
    CONSTRAINT letter_is_done_under_a_lease CHECK (((done_at IS NULL) OR (fence > 0)))
);


--
-- Name: letter_place_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.letter ALTER COLUMN place ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.letter_place_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: newsroom; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.newsroom (
    id text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    CONSTRAINT newsroom_id_is_a_short_name CHECK ((id ~ '^[^\s/]{1,100}$'::text))
);


--
-- Name: newsroom_edition; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.newsroom_edition (
    newsroom text NOT NULL,
    number integer NOT NULL,
    settings jsonb NOT NULL,
    saved_by text NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    CONSTRAINT newsroom_edition_counts_from_one CHECK ((number > 0)),
    CONSTRAINT newsroom_edition_is_of_its_newsroom CHECK (((settings ->> 'id'::text) = newsroom))
);


--
-- Name: notice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notice (
    newsroom text NOT NULL,
    person text NOT NULL,
    place bigint NOT NULL,
    article uuid NOT NULL,
    about text NOT NULL,
    number integer NOT NULL,
    kind text NOT NULL,
    actor text NOT NULL,
    note text,
    told_at timestamp with time zone NOT NULL,
    read_at timestamp with time zone,
    due_at timestamp with time zone,
    CONSTRAINT notice_about_is_known CHECK ((about = ANY (ARRAY['event'::text, 'comment'::text, 'mark'::text, 'deadlineNear'::text, 'deadlinePassed'::text, 'leavingNear'::text]))),
    CONSTRAINT notice_actor_is_somebody CHECK (((actor = ANY (ARRAY['dispatcher'::text, 'reader'::text])) OR (actor ~ '^person \S'::text))),
    CONSTRAINT notice_is_of_others CHECK ((actor <> ('person '::text || person))),
    CONSTRAINT notice_of_a_reminder_says_when CHECK (((about = ANY (ARRAY['deadlineNear'::text, 'deadlinePassed'::text, 'leavingNear'::text])) = (due_at IS NOT NULL)))
);


--
-- Name: notice_place_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.notice ALTER COLUMN place ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.notice_place_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: partner_notice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.partner_notice (
    newsroom text NOT NULL,
    usage text NOT NULL,
    article uuid NOT NULL,
    number integer NOT NULL,
    kind text NOT NULL,
    digest text,
    partner text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    place bigint NOT NULL,
    sent integer DEFAULT 0 NOT NULL,
    sent_at timestamp with time zone,
    due_at timestamp with time zone NOT NULL,
    fault text,
    fence integer DEFAULT 0 NOT NULL,
    leased_until timestamp with time zone,
    ended text,
    ended_at timestamp with time zone,
    ended_by text,
    CONSTRAINT partner_notice_acknowledged_is_told_by_somebody CHECK (((ended <> 'acknowledged'::text) OR (ended_by ~ '^person \S'::text))),
    CONSTRAINT partner_notice_corrected_names_the_text CHECK (((kind = 'corrected'::text) = (digest ~ '^[0-9a-f]{64}$'::text))),
    CONSTRAINT partner_notice_end_is_known CHECK ((ended = ANY (ARRAY['acknowledged'::text, 'superseded'::text]))),
    CONSTRAINT partner_notice_ends_at_once CHECK (((ended IS NULL) = (ended_at IS NULL))),
    CONSTRAINT partner_notice_is_sent_under_a_lease CHECK (((sent = 0) OR (fence > 0))),
    CONSTRAINT partner_notice_kind_is_known CHECK ((kind = ANY (ARRAY['corrected'::text, 'withdrawn'::text, 'held'::text, 'released'::text])))
);


--
-- Name: partner_notice_place_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.partner_notice ALTER COLUMN place ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.partner_notice_place_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: person; Type: TABLE; Schema: public; Owner: -
--

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


--
-- Name: person_now; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.person_now AS
SELECT
    NULL::text AS newsroom,
    NULL::text AS id,
    NULL::text AS name,
    NULL::boolean AS is_verified,
    NULL::boolean AS is_group,
    NULL::text[] AS roles,
    NULL::text[] AS columns,
    NULL::jsonb AS delegations;


--
-- Name: personal_reading; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.personal_reading (
    newsroom text NOT NULL,
    sender uuid NOT NULL,
    number bigint NOT NULL,
    field text NOT NULL,
    read_by text NOT NULL,
    purpose text NOT NULL,
    read_at timestamp with time zone NOT NULL,
    CONSTRAINT personal_reading_actor_is_somebody CHECK (((read_by = ANY (ARRAY['dispatcher'::text, 'reader'::text])) OR (read_by ~ '^person \S'::text))),
    CONSTRAINT personal_reading_field_is_known CHECK ((field = ANY (ARRAY['contact'::text, 'payee'::text]))),
    CONSTRAINT personal_reading_has_a_purpose CHECK ((purpose ~ '\S'::text))
);


--
-- Name: personal_reading_number_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.personal_reading ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.personal_reading_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: picture; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.picture (
    newsroom text NOT NULL,
    digest text NOT NULL,
    kind text NOT NULL,
    bytes bytea NOT NULL,
    CONSTRAINT picture_is_what_its_digest_says CHECK ((encode(sha256(bytes), 'hex'::text) = digest)),
    CONSTRAINT picture_kind_is_known CHECK ((kind = ANY (ARRAY['jpeg'::text, 'png'::text, 'gif'::text, 'webp'::text])))
);


--
-- Name: reminder; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reminder (
    newsroom text NOT NULL,
    article uuid NOT NULL,
    kind text NOT NULL,
    number integer NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT reminder_kind_is_known CHECK ((kind = ANY (ARRAY['deadlineNear'::text, 'deadlinePassed'::text, 'leavingNear'::text])))
);


--
-- Name: rights_decision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rights_decision (
    newsroom text NOT NULL,
    id uuid NOT NULL,
    article uuid NOT NULL,
    decision json NOT NULL,
    outcome text GENERATED ALWAYS AS ((decision ->> 'outcome'::text)) STORED NOT NULL,
    as_of timestamp with time zone GENERATED ALWAYS AS (to_timestamp((((((decision ->> 'asOf'::text))::bigint)::numeric / 1000000.0))::double precision)) STORED NOT NULL,
    decided_by text NOT NULL,
    article_version integer NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    CONSTRAINT rights_decision_actor_is_somebody CHECK (((decided_by = ANY (ARRAY['dispatcher'::text, 'reader'::text])) OR (decided_by ~ '^person \S'::text))),
    CONSTRAINT rights_decision_is_on_this_article CHECK (((decision ->> 'article'::text) = (article)::text)),
    CONSTRAINT rights_decision_outcome_is_known CHECK ((outcome = ANY (ARRAY['allow'::text, 'allowWithDuties'::text, 'needsReview'::text, 'deny'::text])))
);


--
-- Name: rights_record; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rights_record (
    newsroom text NOT NULL,
    kind text NOT NULL,
    key text NOT NULL,
    number integer NOT NULL,
    document jsonb NOT NULL,
    saved_by text NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    CONSTRAINT rights_record_counts_from_one CHECK ((number > 0)),
    CONSTRAINT rights_record_is_of_its_kind CHECK (((document -> kind) IS NOT NULL)),
    CONSTRAINT rights_record_is_saved_by_somebody CHECK (((saved_by = ANY (ARRAY['dispatcher'::text, 'reader'::text])) OR (saved_by ~ '^person \S'::text))),
    CONSTRAINT rights_record_kind_is_known CHECK ((kind = ANY (ARRAY['ownSource'::text, 'party'::text, 'edition'::text, 'listEntry'::text, 'agreement'::text, 'fixedCredit'::text, 'licence'::text, 'policy'::text, 'hold'::text, 'breach'::text, 'file'::text, 'use'::text, 'usage'::text])))
);


--
-- Name: rights_record_name; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rights_record_name (
    newsroom text NOT NULL,
    kind text NOT NULL,
    key text NOT NULL,
    name text NOT NULL
);


--
-- Name: rights_task; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rights_task (
    newsroom text NOT NULL,
    id uuid NOT NULL,
    article uuid NOT NULL,
    cause text NOT NULL,
    cause_name text NOT NULL,
    lost text[] NOT NULL,
    article_version integer NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    opened_by text NOT NULL,
    ended text,
    ended_at timestamp with time zone,
    ended_by text,
    reason text,
    CONSTRAINT rights_task_cause_is_known CHECK ((cause = ANY (ARRAY['ownSource'::text, 'party'::text, 'edition'::text, 'listEntry'::text, 'agreement'::text, 'fixedCredit'::text, 'licence'::text, 'policy'::text, 'hold'::text, 'breach'::text, 'file'::text, 'use'::text, 'usage'::text]))),
    CONSTRAINT rights_task_end_is_known CHECK ((ended = ANY (ARRAY['settled'::text, 'restored'::text, 'gone'::text]))),
    CONSTRAINT rights_task_ends_at_once CHECK ((((ended IS NULL) = (ended_at IS NULL)) AND ((ended IS NULL) = (ended_by IS NULL)))),
    CONSTRAINT rights_task_is_ended_by_somebody CHECK (((ended_by = ANY (ARRAY['dispatcher'::text, 'reader'::text])) OR (ended_by ~ '^person \S'::text))),
    CONSTRAINT rights_task_is_opened_by_somebody CHECK (((opened_by = ANY (ARRAY['dispatcher'::text, 'reader'::text])) OR (opened_by ~ '^person \S'::text))),
    CONSTRAINT rights_task_says_what_was_lost CHECK ((cardinality(lost) > 0)),
    CONSTRAINT rights_task_settled_says_how CHECK (((ended <> 'settled'::text) OR (reason ~ '\S'::text)))
);


--
-- Name: rights_turn; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rights_turn (
    newsroom text NOT NULL,
    at timestamp with time zone NOT NULL,
    kind text NOT NULL,
    key text NOT NULL
);


--
-- Name: rights_watch; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rights_watch (
    newsroom text NOT NULL,
    number integer NOT NULL,
    until timestamp with time zone NOT NULL,
    CONSTRAINT rights_watch_counts_from_one CHECK ((number > 0))
);


--
-- Name: role_grant; Type: TABLE; Schema: public; Owner: -
--

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
    CONSTRAINT role_grant_role_is_known CHECK ((role = ANY (ARRAY['reporter'::text, 'editor'::text, 'proofreader'::text, 'deskChief'::text, 'boardMember'::text, 'chiefEditor'::text, 'licensing'::text, 'submissionsDesk'::text, 'accountant'::text, 'administrator'::text, 'emergencyPublisher'::text, 'legal'::text, 'pictureDesk'::text])))
);


--
-- Name: role_grant_number_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.role_grant ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.role_grant_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: schema_step; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.schema_step (
    number integer NOT NULL,
    name text NOT NULL,
    checksum text NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT schema_step_is_summed CHECK ((checksum ~ '^[0-9a-f]{64}$'::text))
);


--
-- Name: sender; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sender (
    newsroom text NOT NULL,
    id uuid NOT NULL,
    number bigint NOT NULL,
    generation text,
    wrapped bytea,
    contact bytea,
    payee bytea,
    mark text,
    created_at timestamp with time zone NOT NULL,
    erased_at timestamp with time zone,
    CONSTRAINT sender_erased_holds_nothing CHECK (((erased_at IS NULL) OR ((contact IS NULL) AND (payee IS NULL) AND (mark IS NULL)))),
    CONSTRAINT sender_has_a_key_until_erased CHECK ((((erased_at IS NULL) = (wrapped IS NOT NULL)) AND ((wrapped IS NULL) = (generation IS NULL)))),
    CONSTRAINT sender_number_names_a_key CHECK (((number >= 0) AND (number <= '4294967295'::bigint)))
);


--
-- Name: sender_number; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.sender_number
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    MAXVALUE 4294967295
    CACHE 1;


--
-- Name: shift_note; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.shift_note (
    newsroom text NOT NULL,
    id uuid NOT NULL,
    record jsonb NOT NULL,
    author text GENERATED ALWAYS AS ((record ->> 'author'::text)) STORED NOT NULL,
    column_path text GENERATED ALWAYS AS ((record ->> 'column'::text)) STORED NOT NULL,
    left_at timestamp with time zone GENERATED ALWAYS AS (to_timestamp((((((record ->> 'at'::text))::bigint)::numeric / 1000000.0))::double precision)) STORED NOT NULL,
    until timestamp with time zone GENERATED ALWAYS AS (to_timestamp((((((record ->> 'until'::text))::bigint)::numeric / 1000000.0))::double precision)) STORED NOT NULL,
    CONSTRAINT shift_note_ends_after_it_begins CHECK ((until > left_at)),
    CONSTRAINT shift_note_record_is_of_this_note CHECK (((record ->> 'id'::text) = (id)::text)),
    CONSTRAINT shift_note_says_something CHECK (((record ->> 'text'::text) ~ '\S'::text))
);


--
-- Name: shift_receipt; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.shift_receipt (
    newsroom text NOT NULL,
    note uuid NOT NULL,
    person text NOT NULL,
    seen_at timestamp with time zone NOT NULL
);


--
-- Name: submission; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.submission (
    newsroom text NOT NULL,
    id uuid NOT NULL,
    record jsonb NOT NULL,
    version integer GENERATED ALWAYS AS (((record ->> 'version'::text))::integer) STORED NOT NULL,
    state text GENERATED ALWAYS AS ((record ->> 'state'::text)) STORED NOT NULL,
    receipt text GENERATED ALWAYS AS ((record ->> 'receipt'::text)) STORED NOT NULL,
    received_at timestamp with time zone GENERATED ALWAYS AS (to_timestamp((((((record ->> 'received'::text))::bigint)::numeric / 1000000.0))::double precision)) STORED NOT NULL,
    article uuid GENERATED ALWAYS AS (((record ->> 'article'::text))::uuid) STORED,
    sender uuid GENERATED ALWAYS AS (((record ->> 'sender'::text))::uuid) STORED,
    letter text GENERATED ALWAYS AS ((record ->> 'letter'::text)) STORED,
    CONSTRAINT submission_accepted_is_an_article CHECK (((state = 'accepted'::text) = (article IS NOT NULL))),
    CONSTRAINT submission_has_consent CHECK (((record ->> 'consent'::text) ~ '\S'::text)),
    CONSTRAINT submission_merged_is_into_another CHECK ((((state = 'merged'::text) = (record ? 'mergedInto'::text)) AND ((record ->> 'mergedInto'::text) <> (id)::text))),
    CONSTRAINT submission_record_is_of_this_submission CHECK ((((record ->> 'newsroom'::text) = newsroom) AND ((record ->> 'id'::text) = (id)::text))),
    CONSTRAINT submission_rejected_says_why CHECK (((state <> 'rejected'::text) OR ((record ->> 'reason'::text) ~ '\S'::text) OR ((record ->> 'ground'::text) <> 'other'::text))),
    CONSTRAINT submission_returned_says_what CHECK (((state <> 'returned'::text) OR ((record ->> 'request'::text) ~ '\S'::text))),
    CONSTRAINT submission_state_is_known CHECK ((state = ANY (ARRAY['received'::text, 'heldOver'::text, 'returned'::text, 'accepted'::text, 'rejected'::text, 'withdrawn'::text, 'merged'::text]))),
    CONSTRAINT submission_version_counts_its_events CHECK ((version > 0))
);


--
-- Name: submission_event; Type: TABLE; Schema: public; Owner: -
--

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


--
-- Name: text_branch; Type: TABLE; Schema: public; Owner: -
--

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


--
-- Name: topic; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.topic (
    newsroom text NOT NULL,
    id text NOT NULL,
    edition integer NOT NULL,
    title text NOT NULL,
    is_open boolean NOT NULL,
    saved_by text NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    CONSTRAINT topic_edition_counts_from_one CHECK ((edition > 0)),
    CONSTRAINT topic_id_is_a_short_name CHECK ((id ~ '^[^\s/.]{1,40}$'::text)),
    CONSTRAINT topic_title_is_one_line CHECK (((title ~ '\S'::text) AND (title !~ '[\n\r]'::text)))
);


--
-- Data for Name: access_token; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.access_token (newsroom, digest, person, issued_at, expires_at, revoked_at) FROM stdin;
tongxiang	3213368b00274e0630599e820ef79769ed155d1e2f1a36b62bd448affd5c03d4	sample-admin	2026-11-28 19:55:32.785569+00	2027-02-26 19:55:32.785569+00	\N
tongxiang	0710ac4387bcd0da5cd4b6c503e94d58d8b19478e94791cc1aea687b112930e1	sample-editor	2026-11-28 19:55:32.996499+00	2027-02-26 19:55:32.996499+00	\N
tongxiang	df7f4149a728d4fd971f0ab720571d85d4bb4c928bda05e3c282c0afde44f3fe	sample-chief	2026-11-28 19:55:33.897576+00	2027-02-26 19:55:33.897576+00	\N
tongxiang	917586ea83e0b4621c010cfd9087c0947c4c02cc3ba685ad64908610c09beebb	sample-licensing	2026-11-28 19:55:35.174861+00	2027-02-26 19:55:35.174861+00	\N
tongxiang	f48ee28055edcfb76c8a4123b8d18d96b473485df05ba3bbe5ea5c92d1f773d6	sample-submissions	2026-11-28 19:55:36.149711+00	2027-02-26 19:55:36.149711+00	\N
tongxiang	32954c7e421f1d36e5c2e5c3eb3906fe0c646a37bd48e59befdac5e93bb3d654	sample-accountant	2026-11-28 19:55:41.337866+00	2027-02-26 19:55:41.337866+00	\N
tongxiang	9d38b7932bec25891f0c23db0c6d610662a45e073ed5e6b83f9ea46346b2ca03	sample-admin	2026-11-28 19:55:43.403118+00	2027-02-26 19:55:43.403118+00	\N
tongxiang	2ea331205c283eb6e18607ff7e40501935230273a44e3940a68de3bd044138fa	sample-reporter	2026-11-28 19:55:45.125628+00	2027-02-26 19:55:45.125628+00	\N
tongxiang	31c1e1452afca9aa78721dfc2da4ba5aa41a65d141e46c2760ab1cb0a89416c1	sample-chief-editor	2026-11-28 19:55:49.808017+00	2027-02-26 19:55:49.808017+00	\N
tongxiang	c2366e0b72c097ebc315e8546f828e0d44e4e55512c32d151960bfccb395cebb	sample-night	2026-11-28 19:55:57.308815+00	2027-02-26 19:55:57.308815+00	\N
\.


--
-- Data for Name: article; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.article (newsroom, id, record) FROM stdin;
tongxiang	da7b7859-256f-4549-a5cd-2b3da19c3e0a	{"id": "da7b7859-256f-4549-a5cd-2b3da19c3e0a", "head": "5e2802d6b5828a9a0aa741a7e1311234dc7acbb4a8da9b911608325a5cf6c078", "debts": [], "stage": "review", "author": "sample-reporter", "checks": [], "column": "桐乡新闻/凤鸣", "topics": [], "changed": 1795895762007184, "created": 1795895761069778, "entered": 1795895761561705, "related": [], "version": 8, "writers": ["sample-reporter", "sample-editor"], "newsroom": "tongxiang", "revision": {"credit": {"editor": "宋琼燕", "source": "桐乡新闻网", "authors": ["样本记者"]}, "digest": "a6e2990675f171708e75aa0d318602a43ac3f9f8ac2179ba6f647b8dba0513e3", "number": 3, "manuscript": {"body": ["样本稿五的第二稿。"], "headline": "样本稿五"}}, "signOffs": [], "changedBy": {"person": {"_0": "sample-editor"}}, "provenance": {"own": {"label": "桐乡新闻网", "authors": [{"name": "样本记者", "standing": "staff"}]}}, "attestations": [], "isNewsInformation": true, "responsibleEditor": {"name": "宋琼燕", "person": "sample-editor", "isVerified": true}}
tongxiang	a1aa6c65-cf8a-49d2-a92f-b617604db591	{"id": "a1aa6c65-cf8a-49d2-a92f-b617604db591", "head": "b276ee3f19c619f258d0286abe77a3cf836f244348c24d8cc09c7db636952c24", "live": {"column": "国内国际/强县新闻", "address": "2026/11/a1aa6c65-cf8a-49d2-a92f-b617604db591.html", "decision": "73635d49-4d3c-4928-9972-5d96c7bf4ca5", "revision": {"credit": {"editor": "宋琼燕", "source": "临沂日报", "authors": ["孟宪华", "纪成永", "李中文"]}, "digest": "21927c9e57ea644421412d93d1e7593dcf5d4a88df88abbf5034086b93ce0a7c", "number": 1, "manuscript": {"body": ["“七一”期间,上海圣泰企业管理有限公司驻维多利亚广场保安队长曹富猛在山东省平邑县驻沪6个党支部所在公司作巡回报告。这位在沪工作9个年头的平邑籍党员高兴之余,颇有感慨:“有家的滋味,太好了!”这是平邑县委创新流动党员管理模式带来的喜人景象。", "平邑县是劳务输出大县。截至去年底,常年在外务工人员达14万人,其中流动党员1700多人;仅在上海务工人员就达2万人,流动党员178人。平邑县委书记王林山介绍说,平邑县委探索的流动党员管理模式是以村为源头,流出地全程管理,流出地流入地共建,服务两地经济发展的流动党员管理新路子,做到了党员流动到哪里,党组织建设就跟进到哪里,党组织和党员的作用就发挥到哪里。这一成功做法被省市领导部门推广,被上级有关领导和专家称为流动党员管理的“平邑模式”。驻沪党组织战斗堡垒作用和178名流动党员先锋模范作用得以充分发挥,被上海当地人称为“平邑现象”,中共中央政治局委员、上海市委书记俞正声给予了充分肯定和高度评价;山东省委常委、组织部长高晓兵作出重要批示,要求认真总结推广。", "为异地党员建“家”是“平邑模式”的主题。平邑县委将外出务工党员管理纳入党建工作的重要内容,列入年度组织工作重点,以村为源头,建立流动党员信息库,明确要求凡在同一流入地或同一单位工作,达到3名党员的都要建立流动党员党组织。为此,2000年6月,该县县委组织部与上海市浦东新区联系,建立第一个驻外党支部——— 平邑人社局驻上海办事处党支部,2007年改建为党总支,今年6月改建为党委,下辖6个党支部,管理党员178名。按照党建带团建、带工建的原则,党总支成员兼任团总支书记,基层优秀青年党员兼任团支部书记;各分公司党支部书记兼任相应公司工会主任,党小组长分别兼任工会组长和信息调解员,为在沪党员和务工人员建起了“家”;党总支推行“三个优先”:用工优先录用党员,重要岗位优先使用党员,提拔骨干优先考虑党员。同时,平邑县委组织部与上海方共同建立了沟通交流、定期选派乡镇干部挂职、流动党组织结对帮扶、党员教育管理“双向互评共管”、“双培”(把骨干培养成党员、把党员培养成骨干)等一系列新机制。驻沪办事处党总支被吸纳为“浦东新区高桥镇区域党建议事协调委员会成员单位”,近3年来,新发展的7名党员全部走上公司副总及分公司经理、副经理等重要领导岗位。", "流动党员党内关怀机制是“平邑模式”的精髓。平邑县常年组织开展以送资金、送技术、送服务和扶助困难党员的“三送一扶”活动,设立困难流动党员救助基金,救助家庭困难的流动党员。每年“七一”、春节期间,平邑县组织有关专家到办事处为务工人员提供就业、学习、生活和计划生育等服务,协调开通了平邑到上海客运专线;办事处党总支投资60万元办起了幼儿园,投资20万元对宿舍、餐厅进行改造,建起了图书室、阅览室;成立了法律服务中心,解决务工报酬追欠等实际问题。", "流动党员争创机制是“平邑模式”的一大亮点。在创先争优活动中,县委统一部署,驻外党总支创设活动载体,先后开展了“身在异乡当先锋、我为家乡做贡献”等一系列活动。驻沪党组织组建了200人的城市管理协管队,协助承担驻地高桥镇的市容市貌管理;办事处2500名司机承担了世博会期间80%以上展品的运送任务,成立了300余人的世博会平安志愿者服务队,为维护世博会和谐稳定做出了积极贡献,办事处党总支也被上海市静安区委授予“世博先锋行动贡献奖”称号。近3年来,2万多名平邑籍在沪人员的违法犯罪率为“零”,涌现出一批上海市“十佳农民工”、上海市见义勇为先进分子和浦东新区“见义勇为十佳青年”,受到了当地党委政府和群众的广泛赞誉。曹富猛是圣泰企业管理有限公司党支部的一名党员,担任驻维多利亚广场保安队长。去年3月13日,他所在小区一女子欲跳楼轻生,他不顾生命危险将其成功救下,叫响了“平邑人好样的”品牌。"], "headline": "平邑:探索“流动党员”管理新模式"}}, "published": 1795895735505666, "provenance": {"repost": {"_0": {"hops": [{"act": "created", "role": "origin", "party": "临沂日报社", "digest": "7c01e99bcfbf9ac580a8882d3b63873c60c25249854995bc5a155570959137b5", "number": 0, "evidence": "来源: 临沂日报 作者: 孟宪华 纪成永 李中文 编辑: 宋琼燕"}, {"at": 1795895733176159, "act": "carried", "role": "us", "party": "桐乡新闻网", "digest": "ee4800dba0e05ab94c58845c7b1a4e7d77bc5e130a430d0814bec714297f2ebc", "number": 1, "previous": "7c01e99bcfbf9ac580a8882d3b63873c60c25249854995bc5a155570959137b5"}], "origin": {"title": "平邑:探索“流动党员”管理新模式", "source": {"printed": "临沂日报", "resolved": "临沂日报社"}, "authors": [{"name": "孟宪华", "standing": "unknown"}, {"name": "纪成永", "standing": "unknown"}, {"name": "李中文", "standing": "unknown"}], "fetched": 1795895733176159, "snapshot": {"text": "“七一”期间,上海圣泰企业管理有限公司驻维多利亚广场保安队长曹富猛在山东省平邑县驻沪6个党支部所在公司作巡回报告。这位在沪工作9个年头的平邑籍党员高兴之余,颇有感慨:“有家的滋味,太好了!”这是平邑县委创新流动党员管理模式带来的喜人景象。\\n平邑县是劳务输出大县。截至去年底,常年在外务工人员达14万人,其中流动党员1700多人;仅在上海务工人员就达2万人,流动党员178人。平邑县委书记王林山介绍说,平邑县委探索的流动党员管理模式是以村为源头,流出地全程管理,流出地流入地共建,服务两地经济发展的流动党员管理新路子,做到了党员流动到哪里,党组织建设就跟进到哪里,党组织和党员的作用就发挥到哪里。这一成功做法被省市领导部门推广,被上级有关领导和专家称为流动党员管理的“平邑模式”。驻沪党组织战斗堡垒作用和178名流动党员先锋模范作用得以充分发挥,被上海当地人称为“平邑现象”,中共中央政治局委员、上海市委书记俞正声给予了充分肯定和高度评价;山东省委常委、组织部长高晓兵作出重要批示,要求认真总结推广。\\n为异地党员建“家”是“平邑模式”的主题。平邑县委将外出务工党员管理纳入党建工作的重要内容,列入年度组织工作重点,以村为源头,建立流动党员信息库,明确要求凡在同一流入地或同一单位工作,达到3名党员的都要建立流动党员党组织。为此,2000年6月,该县县委组织部与上海市浦东新区联系,建立第一个驻外党支部——— 平邑人社局驻上海办事处党支部,2007年改建为党总支,今年6月改建为党委,下辖6个党支部,管理党员178名。按照党建带团建、带工建的原则,党总支成员兼任团总支书记,基层优秀青年党员兼任团支部书记;各分公司党支部书记兼任相应公司工会主任,党小组长分别兼任工会组长和信息调解员,为在沪党员和务工人员建起了“家”;党总支推行“三个优先”:用工优先录用党员,重要岗位优先使用党员,提拔骨干优先考虑党员。同时,平邑县委组织部与上海方共同建立了沟通交流、定期选派乡镇干部挂职、流动党组织结对帮扶、党员教育管理“双向互评共管”、“双培”(把骨干培养成党员、把党员培养成骨干)等一系列新机制。驻沪办事处党总支被吸纳为“浦东新区高桥镇区域党建议事协调委员会成员单位”,近3年来,新发展的7名党员全部走上公司副总及分公司经理、副经理等重要领导岗位。\\n流动党员党内关怀机制是“平邑模式”的精髓。平邑县常年组织开展以送资金、送技术、送服务和扶助困难党员的“三送一扶”活动,设立困难流动党员救助基金,救助家庭困难的流动党员。每年“七一”、春节期间,平邑县组织有关专家到办事处为务工人员提供就业、学习、生活和计划生育等服务,协调开通了平邑到上海客运专线;办事处党总支投资60万元办起了幼儿园,投资20万元对宿舍、餐厅进行改造,建起了图书室、阅览室;成立了法律服务中心,解决务工报酬追欠等实际问题。\\n流动党员争创机制是“平邑模式”的一大亮点。在创先争优活动中,县委统一部署,驻外党总支创设活动载体,先后开展了“身在异乡当先锋、我为家乡做贡献”等一系列活动。驻沪党组织组建了200人的城市管理协管队,协助承担驻地高桥镇的市容市貌管理;办事处2500名司机承担了世博会期间80%以上展品的运送任务,成立了300余人的世博会平安志愿者服务队,为维护世博会和谐稳定做出了积极贡献,办事处党总支也被上海市静安区委授予“世博先锋行动贡献奖”称号。近3年来,2万多名平邑籍在沪人员的违法犯罪率为“零”,涌现出一批上海市“十佳农民工”、上海市见义勇为先进分子和浦东新区“见义勇为十佳青年”,受到了当地党委政府和群众的广泛赞誉。曹富猛是圣泰企业管理有限公司党支部的一名党员,担任驻维多利亚广场保安队长。去年3月13日,他所在小区一女子欲跳楼轻生,他不顾生命危险将其成功救下,叫响了“平邑人好样的”品牌。", "digest": "e283a3ed7bf537b5a24828df9b4f22763aed880f387f0b491f8be1f4b29434c2"}, "reference": {"print": {"date": "2010-07-14", "page": "A3", "paper": "临沂日报"}}}}}}, "corrections": [], "firstPublished": 1795895735505666}, "debts": [], "stage": "published", "author": "sample-editor", "checks": [], "column": "国内国际/强县新闻", "topics": [], "changed": 1795895735505666, "created": 1795895733179383, "entered": 1795895735505666, "related": [], "version": 8, "writers": [], "newsroom": "tongxiang", "revision": {"credit": {"editor": "宋琼燕", "source": "临沂日报", "authors": ["孟宪华", "纪成永", "李中文"]}, "digest": "21927c9e57ea644421412d93d1e7593dcf5d4a88df88abbf5034086b93ce0a7c", "number": 1, "manuscript": {"body": ["“七一”期间,上海圣泰企业管理有限公司驻维多利亚广场保安队长曹富猛在山东省平邑县驻沪6个党支部所在公司作巡回报告。这位在沪工作9个年头的平邑籍党员高兴之余,颇有感慨:“有家的滋味,太好了!”这是平邑县委创新流动党员管理模式带来的喜人景象。", "平邑县是劳务输出大县。截至去年底,常年在外务工人员达14万人,其中流动党员1700多人;仅在上海务工人员就达2万人,流动党员178人。平邑县委书记王林山介绍说,平邑县委探索的流动党员管理模式是以村为源头,流出地全程管理,流出地流入地共建,服务两地经济发展的流动党员管理新路子,做到了党员流动到哪里,党组织建设就跟进到哪里,党组织和党员的作用就发挥到哪里。这一成功做法被省市领导部门推广,被上级有关领导和专家称为流动党员管理的“平邑模式”。驻沪党组织战斗堡垒作用和178名流动党员先锋模范作用得以充分发挥,被上海当地人称为“平邑现象”,中共中央政治局委员、上海市委书记俞正声给予了充分肯定和高度评价;山东省委常委、组织部长高晓兵作出重要批示,要求认真总结推广。", "为异地党员建“家”是“平邑模式”的主题。平邑县委将外出务工党员管理纳入党建工作的重要内容,列入年度组织工作重点,以村为源头,建立流动党员信息库,明确要求凡在同一流入地或同一单位工作,达到3名党员的都要建立流动党员党组织。为此,2000年6月,该县县委组织部与上海市浦东新区联系,建立第一个驻外党支部——— 平邑人社局驻上海办事处党支部,2007年改建为党总支,今年6月改建为党委,下辖6个党支部,管理党员178名。按照党建带团建、带工建的原则,党总支成员兼任团总支书记,基层优秀青年党员兼任团支部书记;各分公司党支部书记兼任相应公司工会主任,党小组长分别兼任工会组长和信息调解员,为在沪党员和务工人员建起了“家”;党总支推行“三个优先”:用工优先录用党员,重要岗位优先使用党员,提拔骨干优先考虑党员。同时,平邑县委组织部与上海方共同建立了沟通交流、定期选派乡镇干部挂职、流动党组织结对帮扶、党员教育管理“双向互评共管”、“双培”(把骨干培养成党员、把党员培养成骨干)等一系列新机制。驻沪办事处党总支被吸纳为“浦东新区高桥镇区域党建议事协调委员会成员单位”,近3年来,新发展的7名党员全部走上公司副总及分公司经理、副经理等重要领导岗位。", "流动党员党内关怀机制是“平邑模式”的精髓。平邑县常年组织开展以送资金、送技术、送服务和扶助困难党员的“三送一扶”活动,设立困难流动党员救助基金,救助家庭困难的流动党员。每年“七一”、春节期间,平邑县组织有关专家到办事处为务工人员提供就业、学习、生活和计划生育等服务,协调开通了平邑到上海客运专线;办事处党总支投资60万元办起了幼儿园,投资20万元对宿舍、餐厅进行改造,建起了图书室、阅览室;成立了法律服务中心,解决务工报酬追欠等实际问题。", "流动党员争创机制是“平邑模式”的一大亮点。在创先争优活动中,县委统一部署,驻外党总支创设活动载体,先后开展了“身在异乡当先锋、我为家乡做贡献”等一系列活动。驻沪党组织组建了200人的城市管理协管队,协助承担驻地高桥镇的市容市貌管理;办事处2500名司机承担了世博会期间80%以上展品的运送任务,成立了300余人的世博会平安志愿者服务队,为维护世博会和谐稳定做出了积极贡献,办事处党总支也被上海市静安区委授予“世博先锋行动贡献奖”称号。近3年来,2万多名平邑籍在沪人员的违法犯罪率为“零”,涌现出一批上海市“十佳农民工”、上海市见义勇为先进分子和浦东新区“见义勇为十佳青年”,受到了当地党委政府和群众的广泛赞誉。曹富猛是圣泰企业管理有限公司党支部的一名党员,担任驻维多利亚广场保安队长。去年3月13日,他所在小区一女子欲跳楼轻生,他不顾生命危险将其成功救下,叫响了“平邑人好样的”品牌。"], "headline": "平邑:探索“流动党员”管理新模式"}}, "signOffs": [{"at": 1795895734477017, "step": "approval", "digest": "21927c9e57ea644421412d93d1e7593dcf5d4a88df88abbf5034086b93ce0a7c", "person": "sample-chief"}], "changedBy": {"person": {"_0": "sample-editor"}}, "provenance": {"repost": {"_0": {"hops": [{"act": "created", "role": "origin", "party": "临沂日报社", "digest": "7c01e99bcfbf9ac580a8882d3b63873c60c25249854995bc5a155570959137b5", "number": 0, "evidence": "来源: 临沂日报 作者: 孟宪华 纪成永 李中文 编辑: 宋琼燕"}, {"at": 1795895733176159, "act": "carried", "role": "us", "party": "桐乡新闻网", "digest": "ee4800dba0e05ab94c58845c7b1a4e7d77bc5e130a430d0814bec714297f2ebc", "number": 1, "previous": "7c01e99bcfbf9ac580a8882d3b63873c60c25249854995bc5a155570959137b5"}], "origin": {"title": "平邑:探索“流动党员”管理新模式", "source": {"printed": "临沂日报", "resolved": "临沂日报社"}, "authors": [{"name": "孟宪华", "standing": "unknown"}, {"name": "纪成永", "standing": "unknown"}, {"name": "李中文", "standing": "unknown"}], "fetched": 1795895733176159, "snapshot": {"text": "“七一”期间,上海圣泰企业管理有限公司驻维多利亚广场保安队长曹富猛在山东省平邑县驻沪6个党支部所在公司作巡回报告。这位在沪工作9个年头的平邑籍党员高兴之余,颇有感慨:“有家的滋味,太好了!”这是平邑县委创新流动党员管理模式带来的喜人景象。\\n平邑县是劳务输出大县。截至去年底,常年在外务工人员达14万人,其中流动党员1700多人;仅在上海务工人员就达2万人,流动党员178人。平邑县委书记王林山介绍说,平邑县委探索的流动党员管理模式是以村为源头,流出地全程管理,流出地流入地共建,服务两地经济发展的流动党员管理新路子,做到了党员流动到哪里,党组织建设就跟进到哪里,党组织和党员的作用就发挥到哪里。这一成功做法被省市领导部门推广,被上级有关领导和专家称为流动党员管理的“平邑模式”。驻沪党组织战斗堡垒作用和178名流动党员先锋模范作用得以充分发挥,被上海当地人称为“平邑现象”,中共中央政治局委员、上海市委书记俞正声给予了充分肯定和高度评价;山东省委常委、组织部长高晓兵作出重要批示,要求认真总结推广。\\n为异地党员建“家”是“平邑模式”的主题。平邑县委将外出务工党员管理纳入党建工作的重要内容,列入年度组织工作重点,以村为源头,建立流动党员信息库,明确要求凡在同一流入地或同一单位工作,达到3名党员的都要建立流动党员党组织。为此,2000年6月,该县县委组织部与上海市浦东新区联系,建立第一个驻外党支部——— 平邑人社局驻上海办事处党支部,2007年改建为党总支,今年6月改建为党委,下辖6个党支部,管理党员178名。按照党建带团建、带工建的原则,党总支成员兼任团总支书记,基层优秀青年党员兼任团支部书记;各分公司党支部书记兼任相应公司工会主任,党小组长分别兼任工会组长和信息调解员,为在沪党员和务工人员建起了“家”;党总支推行“三个优先”:用工优先录用党员,重要岗位优先使用党员,提拔骨干优先考虑党员。同时,平邑县委组织部与上海方共同建立了沟通交流、定期选派乡镇干部挂职、流动党组织结对帮扶、党员教育管理“双向互评共管”、“双培”(把骨干培养成党员、把党员培养成骨干)等一系列新机制。驻沪办事处党总支被吸纳为“浦东新区高桥镇区域党建议事协调委员会成员单位”,近3年来,新发展的7名党员全部走上公司副总及分公司经理、副经理等重要领导岗位。\\n流动党员党内关怀机制是“平邑模式”的精髓。平邑县常年组织开展以送资金、送技术、送服务和扶助困难党员的“三送一扶”活动,设立困难流动党员救助基金,救助家庭困难的流动党员。每年“七一”、春节期间,平邑县组织有关专家到办事处为务工人员提供就业、学习、生活和计划生育等服务,协调开通了平邑到上海客运专线;办事处党总支投资60万元办起了幼儿园,投资20万元对宿舍、餐厅进行改造,建起了图书室、阅览室;成立了法律服务中心,解决务工报酬追欠等实际问题。\\n流动党员争创机制是“平邑模式”的一大亮点。在创先争优活动中,县委统一部署,驻外党总支创设活动载体,先后开展了“身在异乡当先锋、我为家乡做贡献”等一系列活动。驻沪党组织组建了200人的城市管理协管队,协助承担驻地高桥镇的市容市貌管理;办事处2500名司机承担了世博会期间80%以上展品的运送任务,成立了300余人的世博会平安志愿者服务队,为维护世博会和谐稳定做出了积极贡献,办事处党总支也被上海市静安区委授予“世博先锋行动贡献奖”称号。近3年来,2万多名平邑籍在沪人员的违法犯罪率为“零”,涌现出一批上海市“十佳农民工”、上海市见义勇为先进分子和浦东新区“见义勇为十佳青年”,受到了当地党委政府和群众的广泛赞誉。曹富猛是圣泰企业管理有限公司党支部的一名党员,担任驻维多利亚广场保安队长。去年3月13日,他所在小区一女子欲跳楼轻生,他不顾生命危险将其成功救下,叫响了“平邑人好样的”品牌。", "digest": "e283a3ed7bf537b5a24828df9b4f22763aed880f387f0b491f8be1f4b29434c2"}, "reference": {"print": {"date": "2010-07-14", "page": "A3", "paper": "临沂日报"}}}}}}, "attestations": [], "isNewsInformation": true, "responsibleEditor": {"name": "宋琼燕", "person": "sample-editor", "isVerified": true}}
tongxiang	3e087ede-a1ae-4148-87b8-0855079d7408	{"id": "3e087ede-a1ae-4148-87b8-0855079d7408", "head": "0dea0490ca187cbe4288dc8c9e0776caca865ab55b63ef074257622448dcd2af", "live": {"column": "投稿", "address": "2026/11/3e087ede-a1ae-4148-87b8-0855079d7408.html", "decision": "990e6606-2fa1-401c-8116-d52ffc8bfebe", "revision": {"credit": {"editor": "宋琼燕", "source": "桐乡新闻网", "authors": ["样本街坊"]}, "digest": "85e2f7f282cea44148bc7e3444b0db701c886ba733779307839581a9f7194906", "number": 2, "manuscript": {"body": ["梧桐街道的老街上,桂花这几天开了。早上六点,卖豆浆的铺子刚卸下门板,香气就从巷子那头漫过来。", "我在这条街上住了三十年,看着石板路翻修过两次,看着河边的埠头变成了小公园。桂花树还是那几棵,树下摆棋盘的人换了一茬又一茬。", "邻居们说,今年的花开得比往年晚些,也密些。孩子们拿着竹匾在树下接花,说要做桂花糖。我想把这件小事写下来,寄给桐乡新闻网,让在外地的街坊也闻一闻家乡的秋天。"], "headline": "样本来稿:老街的桂花开了"}}, "published": 1795895737735922, "provenance": {"submission": {"_0": "5006dbb7-6ab1-489b-9d91-f17b8ac63eb8", "label": "桐乡新闻网", "penName": "样本街坊"}}, "corrections": [], "firstPublished": 1795895737735922}, "debts": [], "stage": "published", "author": "sample-submissions", "checks": [], "column": "投稿", "topics": [], "changed": 1795895737735922, "created": 1795895736455101, "entered": 1795895737735922, "related": [], "version": 8, "writers": [], "newsroom": "tongxiang", "revision": {"credit": {"editor": "宋琼燕", "source": "桐乡新闻网", "authors": ["样本街坊"]}, "digest": "85e2f7f282cea44148bc7e3444b0db701c886ba733779307839581a9f7194906", "number": 2, "manuscript": {"body": ["梧桐街道的老街上,桂花这几天开了。早上六点,卖豆浆的铺子刚卸下门板,香气就从巷子那头漫过来。", "我在这条街上住了三十年,看着石板路翻修过两次,看着河边的埠头变成了小公园。桂花树还是那几棵,树下摆棋盘的人换了一茬又一茬。", "邻居们说,今年的花开得比往年晚些,也密些。孩子们拿着竹匾在树下接花,说要做桂花糖。我想把这件小事写下来,寄给桐乡新闻网,让在外地的街坊也闻一闻家乡的秋天。"], "headline": "样本来稿:老街的桂花开了"}}, "signOffs": [{"at": 1795895737532961, "step": "approval", "digest": "85e2f7f282cea44148bc7e3444b0db701c886ba733779307839581a9f7194906", "person": "sample-chief"}], "changedBy": {"person": {"_0": "sample-editor"}}, "provenance": {"submission": {"_0": "5006dbb7-6ab1-489b-9d91-f17b8ac63eb8", "label": "桐乡新闻网", "penName": "样本街坊"}}, "attestations": [], "isNewsInformation": false, "responsibleEditor": {"name": "宋琼燕", "person": "sample-editor", "isVerified": true}}
tongxiang	fc36e45c-162d-4f5b-85d4-351a4c1f24c4	{"id": "fc36e45c-162d-4f5b-85d4-351a4c1f24c4", "head": "07dabf0bf7acfe86baf80d1a1f27b2936afded49e70a0a3dfaee6ce04fd9d71e", "live": {"column": "投稿", "address": "2026/11/fc36e45c-162d-4f5b-85d4-351a4c1f24c4.html", "decision": "ff597d10-fc03-41a7-8b36-0b0fe5b90ded", "revision": {"credit": {"editor": "宋琼燕", "source": "桐乡新闻网", "authors": ["河边人"]}, "digest": "48117303eed55b0b7d6a3cef60118bb313888a37f7dca5e89887cfe268923653", "number": 3, "manuscript": {"body": ["样本来稿。腊月里，运河边的水汽还没有散，老茧站的门已经开了。七十岁的沈阿婆坐在廊下，手里剥着一只茧，说那时候一船一船的茧子从这里运出去，天不亮就有人排队。", "如今茧站改成了陈列馆，放着缫丝的旧机器、发黄的账本和几十张照片。每到周末，镇上的孩子们来这里听老人讲故事，也学着抽一缕丝。丝很细，在光里才看得见，孩子们屏住呼吸，怕一口气把它吹断了。", "我拍了两张照片，一张是河埠，一张是老机器上的铜牌。铜牌上的字已经磨平了，只剩一个“桑”字还认得出来。沈阿婆说，认得这个字，就认得这条河。", "临走的时候，她送我到桥头。桥下有人摇着小船过去，船头堆着青菜。她说，开春再来，那时候桑叶就长出来了。"], "headline": "运河边的老茧站", "illustrations": [{"kind": "jpeg", "width": 64, "height": 48, "caption": "老茧站的门", "picture": "cb978dcc30199b27b5684962a399996cc603f0b23c11d30fe6b3d9ee3cfd267c", "photographer": "样本读者"}, {"kind": "png", "width": 40, "height": 30, "picture": "eff12f4147a98f27abfcb499a235eef5c32895fe5aa16bd751c623b7474a3b8e"}]}}, "published": 1795895740174996, "provenance": {"submission": {"_0": "a257d6dc-e4d7-4383-860f-dd863a40455f", "label": "桐乡新闻网", "penName": "河边人"}}, "corrections": [], "firstPublished": 1795895740174996}, "debts": [], "stage": "published", "author": "sample-submissions", "checks": [], "column": "投稿", "topics": [], "changed": 1795895740174996, "created": 1795895738610161, "entered": 1795895740174996, "related": [], "version": 9, "writers": [], "newsroom": "tongxiang", "revision": {"credit": {"editor": "宋琼燕", "source": "桐乡新闻网", "authors": ["河边人"]}, "digest": "48117303eed55b0b7d6a3cef60118bb313888a37f7dca5e89887cfe268923653", "number": 3, "manuscript": {"body": ["样本来稿。腊月里，运河边的水汽还没有散，老茧站的门已经开了。七十岁的沈阿婆坐在廊下，手里剥着一只茧，说那时候一船一船的茧子从这里运出去，天不亮就有人排队。", "如今茧站改成了陈列馆，放着缫丝的旧机器、发黄的账本和几十张照片。每到周末，镇上的孩子们来这里听老人讲故事，也学着抽一缕丝。丝很细，在光里才看得见，孩子们屏住呼吸，怕一口气把它吹断了。", "我拍了两张照片，一张是河埠，一张是老机器上的铜牌。铜牌上的字已经磨平了，只剩一个“桑”字还认得出来。沈阿婆说，认得这个字，就认得这条河。", "临走的时候，她送我到桥头。桥下有人摇着小船过去，船头堆着青菜。她说，开春再来，那时候桑叶就长出来了。"], "headline": "运河边的老茧站", "illustrations": [{"kind": "jpeg", "width": 64, "height": 48, "caption": "老茧站的门", "picture": "cb978dcc30199b27b5684962a399996cc603f0b23c11d30fe6b3d9ee3cfd267c", "photographer": "样本读者"}, {"kind": "png", "width": 40, "height": 30, "picture": "eff12f4147a98f27abfcb499a235eef5c32895fe5aa16bd751c623b7474a3b8e"}]}}, "signOffs": [{"at": 1795895739934350, "step": "approval", "digest": "48117303eed55b0b7d6a3cef60118bb313888a37f7dca5e89887cfe268923653", "person": "sample-chief"}], "changedBy": {"person": {"_0": "sample-editor"}}, "provenance": {"submission": {"_0": "a257d6dc-e4d7-4383-860f-dd863a40455f", "label": "桐乡新闻网", "penName": "河边人"}}, "attestations": [], "isNewsInformation": false, "responsibleEditor": {"name": "宋琼燕", "person": "sample-editor", "isVerified": true}}
tongxiang	a41ab6ea-858b-4e5a-a977-5309dd1d71b3	{"id": "a41ab6ea-858b-4e5a-a977-5309dd1d71b3", "head": "264e147120dd479095d99712baf51d5b0e7d3306ee8b1f14fc121b62060b7da7", "debts": [], "stage": "draft", "author": "sample-editor", "checks": [], "column": "国内国际/强县新闻", "topics": [], "changed": 1795895762629442, "created": 1795895762391883, "entered": 1795895762391883, "related": [], "version": 2, "writers": ["sample-editor"], "newsroom": "tongxiang", "revision": {"credit": {"editor": "宋琼燕", "source": "临沂日报", "authors": ["孟宪华", "纪成永", "李中文"]}, "digest": "21927c9e57ea644421412d93d1e7593dcf5d4a88df88abbf5034086b93ce0a7c", "number": 1, "manuscript": {"body": ["“七一”期间,上海圣泰企业管理有限公司驻维多利亚广场保安队长曹富猛在山东省平邑县驻沪6个党支部所在公司作巡回报告。这位在沪工作9个年头的平邑籍党员高兴之余,颇有感慨:“有家的滋味,太好了!”这是平邑县委创新流动党员管理模式带来的喜人景象。", "平邑县是劳务输出大县。截至去年底,常年在外务工人员达14万人,其中流动党员1700多人;仅在上海务工人员就达2万人,流动党员178人。平邑县委书记王林山介绍说,平邑县委探索的流动党员管理模式是以村为源头,流出地全程管理,流出地流入地共建,服务两地经济发展的流动党员管理新路子,做到了党员流动到哪里,党组织建设就跟进到哪里,党组织和党员的作用就发挥到哪里。这一成功做法被省市领导部门推广,被上级有关领导和专家称为流动党员管理的“平邑模式”。驻沪党组织战斗堡垒作用和178名流动党员先锋模范作用得以充分发挥,被上海当地人称为“平邑现象”,中共中央政治局委员、上海市委书记俞正声给予了充分肯定和高度评价;山东省委常委、组织部长高晓兵作出重要批示,要求认真总结推广。", "为异地党员建“家”是“平邑模式”的主题。平邑县委将外出务工党员管理纳入党建工作的重要内容,列入年度组织工作重点,以村为源头,建立流动党员信息库,明确要求凡在同一流入地或同一单位工作,达到3名党员的都要建立流动党员党组织。为此,2000年6月,该县县委组织部与上海市浦东新区联系,建立第一个驻外党支部——— 平邑人社局驻上海办事处党支部,2007年改建为党总支,今年6月改建为党委,下辖6个党支部,管理党员178名。按照党建带团建、带工建的原则,党总支成员兼任团总支书记,基层优秀青年党员兼任团支部书记;各分公司党支部书记兼任相应公司工会主任,党小组长分别兼任工会组长和信息调解员,为在沪党员和务工人员建起了“家”;党总支推行“三个优先”:用工优先录用党员,重要岗位优先使用党员,提拔骨干优先考虑党员。同时,平邑县委组织部与上海方共同建立了沟通交流、定期选派乡镇干部挂职、流动党组织结对帮扶、党员教育管理“双向互评共管”、“双培”(把骨干培养成党员、把党员培养成骨干)等一系列新机制。驻沪办事处党总支被吸纳为“浦东新区高桥镇区域党建议事协调委员会成员单位”,近3年来,新发展的7名党员全部走上公司副总及分公司经理、副经理等重要领导岗位。", "流动党员党内关怀机制是“平邑模式”的精髓。平邑县常年组织开展以送资金、送技术、送服务和扶助困难党员的“三送一扶”活动,设立困难流动党员救助基金,救助家庭困难的流动党员。每年“七一”、春节期间,平邑县组织有关专家到办事处为务工人员提供就业、学习、生活和计划生育等服务,协调开通了平邑到上海客运专线;办事处党总支投资60万元办起了幼儿园,投资20万元对宿舍、餐厅进行改造,建起了图书室、阅览室;成立了法律服务中心,解决务工报酬追欠等实际问题。", "流动党员争创机制是“平邑模式”的一大亮点。在创先争优活动中,县委统一部署,驻外党总支创设活动载体,先后开展了“身在异乡当先锋、我为家乡做贡献”等一系列活动。驻沪党组织组建了200人的城市管理协管队,协助承担驻地高桥镇的市容市貌管理;办事处2500名司机承担了世博会期间80%以上展品的运送任务,成立了300余人的世博会平安志愿者服务队,为维护世博会和谐稳定做出了积极贡献,办事处党总支也被上海市静安区委授予“世博先锋行动贡献奖”称号。近3年来,2万多名平邑籍在沪人员的违法犯罪率为“零”,涌现出一批上海市“十佳农民工”、上海市见义勇为先进分子和浦东新区“见义勇为十佳青年”,受到了当地党委政府和群众的广泛赞誉。曹富猛是圣泰企业管理有限公司党支部的一名党员,担任驻维多利亚广场保安队长。去年3月13日,他所在小区一女子欲跳楼轻生,他不顾生命危险将其成功救下,叫响了“平邑人好样的”品牌。"], "headline": "平邑:探索“流动党员”管理新模式"}}, "signOffs": [], "changedBy": {"person": {"_0": "sample-editor"}}, "provenance": {"repost": {"_0": {"hops": [{"act": "created", "role": "origin", "party": "临沂日报社", "digest": "7c01e99bcfbf9ac580a8882d3b63873c60c25249854995bc5a155570959137b5", "number": 0, "evidence": "来源: 临沂日报 作者: 孟宪华 纪成永 李中文 编辑: 宋琼燕"}, {"at": 1795895762388592, "act": "carried", "role": "us", "party": "桐乡新闻网", "digest": "7266317ba257e2b8ded49b684574b53cc6987ca3a1c332ffcca3a292db49c2ae", "number": 1, "previous": "7c01e99bcfbf9ac580a8882d3b63873c60c25249854995bc5a155570959137b5"}], "origin": {"source": {"printed": "临沂日报", "resolved": "临沂日报社"}, "authors": [{"name": "孟宪华", "standing": "unknown"}, {"name": "纪成永", "standing": "unknown"}, {"name": "李中文", "standing": "unknown"}], "fetched": 1795895762388592, "snapshot": {"text": "“七一”期间,上海圣泰企业管理有限公司驻维多利亚广场保安队长曹富猛在山东省平邑县驻沪6个党支部所在公司作巡回报告。这位在沪工作9个年头的平邑籍党员高兴之余,颇有感慨:“有家的滋味,太好了!”这是平邑县委创新流动党员管理模式带来的喜人景象。\\n平邑县是劳务输出大县。截至去年底,常年在外务工人员达14万人,其中流动党员1700多人;仅在上海务工人员就达2万人,流动党员178人。平邑县委书记王林山介绍说,平邑县委探索的流动党员管理模式是以村为源头,流出地全程管理,流出地流入地共建,服务两地经济发展的流动党员管理新路子,做到了党员流动到哪里,党组织建设就跟进到哪里,党组织和党员的作用就发挥到哪里。这一成功做法被省市领导部门推广,被上级有关领导和专家称为流动党员管理的“平邑模式”。驻沪党组织战斗堡垒作用和178名流动党员先锋模范作用得以充分发挥,被上海当地人称为“平邑现象”,中共中央政治局委员、上海市委书记俞正声给予了充分肯定和高度评价;山东省委常委、组织部长高晓兵作出重要批示,要求认真总结推广。\\n为异地党员建“家”是“平邑模式”的主题。平邑县委将外出务工党员管理纳入党建工作的重要内容,列入年度组织工作重点,以村为源头,建立流动党员信息库,明确要求凡在同一流入地或同一单位工作,达到3名党员的都要建立流动党员党组织。为此,2000年6月,该县县委组织部与上海市浦东新区联系,建立第一个驻外党支部——— 平邑人社局驻上海办事处党支部,2007年改建为党总支,今年6月改建为党委,下辖6个党支部,管理党员178名。按照党建带团建、带工建的原则,党总支成员兼任团总支书记,基层优秀青年党员兼任团支部书记;各分公司党支部书记兼任相应公司工会主任,党小组长分别兼任工会组长和信息调解员,为在沪党员和务工人员建起了“家”;党总支推行“三个优先”:用工优先录用党员,重要岗位优先使用党员,提拔骨干优先考虑党员。同时,平邑县委组织部与上海方共同建立了沟通交流、定期选派乡镇干部挂职、流动党组织结对帮扶、党员教育管理“双向互评共管”、“双培”(把骨干培养成党员、把党员培养成骨干)等一系列新机制。驻沪办事处党总支被吸纳为“浦东新区高桥镇区域党建议事协调委员会成员单位”,近3年来,新发展的7名党员全部走上公司副总及分公司经理、副经理等重要领导岗位。\\n流动党员党内关怀机制是“平邑模式”的精髓。平邑县常年组织开展以送资金、送技术、送服务和扶助困难党员的“三送一扶”活动,设立困难流动党员救助基金,救助家庭困难的流动党员。每年“七一”、春节期间,平邑县组织有关专家到办事处为务工人员提供就业、学习、生活和计划生育等服务,协调开通了平邑到上海客运专线;办事处党总支投资60万元办起了幼儿园,投资20万元对宿舍、餐厅进行改造,建起了图书室、阅览室;成立了法律服务中心,解决务工报酬追欠等实际问题。\\n流动党员争创机制是“平邑模式”的一大亮点。在创先争优活动中,县委统一部署,驻外党总支创设活动载体,先后开展了“身在异乡当先锋、我为家乡做贡献”等一系列活动。驻沪党组织组建了200人的城市管理协管队,协助承担驻地高桥镇的市容市貌管理;办事处2500名司机承担了世博会期间80%以上展品的运送任务,成立了300余人的世博会平安志愿者服务队,为维护世博会和谐稳定做出了积极贡献,办事处党总支也被上海市静安区委授予“世博先锋行动贡献奖”称号。近3年来,2万多名平邑籍在沪人员的违法犯罪率为“零”,涌现出一批上海市“十佳农民工”、上海市见义勇为先进分子和浦东新区“见义勇为十佳青年”,受到了当地党委政府和群众的广泛赞誉。曹富猛是圣泰企业管理有限公司党支部的一名党员,担任驻维多利亚广场保安队长。去年3月13日,他所在小区一女子欲跳楼轻生,他不顾生命危险将其成功救下,叫响了“平邑人好样的”品牌。", "digest": "e283a3ed7bf537b5a24828df9b4f22763aed880f387f0b491f8be1f4b29434c2"}}}}}, "attestations": [{"claim": "titleKeepsMeaning", "digest": "21927c9e57ea644421412d93d1e7593dcf5d4a88df88abbf5034086b93ce0a7c", "person": "sample-editor"}], "isNewsInformation": true}
tongxiang	a6a241c1-b0d3-4628-b794-e592b8b1ce24	{"id": "a6a241c1-b0d3-4628-b794-e592b8b1ce24", "head": "932b8e9de9ed02d934a59c79cd45c1d73952e290f78fa23a424f9f7b7e4e7837", "debts": [], "stage": "editing", "author": "sample-reporter", "checks": [], "column": "桐乡新闻/凤鸣", "topics": [], "changed": 1795895760349724, "created": 1795895759059898, "entered": 1795895760349724, "related": [], "version": 3, "writers": ["sample-reporter"], "newsroom": "tongxiang", "revision": {"credit": {"source": "桐乡新闻网", "authors": ["样本记者"]}, "digest": "ba6b895a7c180b7ed40468ce42737afc74c984f14b6315514dd1d672e4f9261a", "number": 2, "manuscript": {"body": ["样本稿四的第一段，改过。"], "headline": "样本稿四改"}}, "signOffs": [], "changedBy": {"person": {"_0": "sample-reporter"}}, "provenance": {"own": {"label": "桐乡新闻网", "authors": [{"name": "样本记者", "standing": "staff"}]}}, "attestations": [], "isNewsInformation": true}
tongxiang	c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d	{"id": "c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d", "head": "c8ae1d6168b3b834fa6a3a51991c4debf9e273cf5ca88c229600d56af140a817", "debts": [], "stage": "withdrawn", "author": "sample-reporter", "checks": [], "column": "桐乡新闻/梧桐", "topics": [], "changed": 1795895758408895, "created": 1795895756563733, "entered": 1795895758408895, "related": [], "version": 9, "writers": [], "newsroom": "tongxiang", "revision": {"credit": {"editor": "宋琼燕", "source": "桐乡新闻网", "authors": ["样本记者"]}, "digest": "750ed44c6400c9e1f7f4b093e19b70a7da5cd6903ac319f3a61d077bc9afc0b9", "number": 2, "manuscript": {"body": ["样本稿三的第一段，样本内容。"], "headline": "样本稿三"}}, "signOffs": [], "changedBy": {"person": {"_0": "sample-chief-editor"}}, "provenance": {"own": {"label": "桐乡新闻网", "authors": [{"name": "样本记者", "standing": "staff"}]}}, "withdrawal": {"at": 1795895758408895, "reason": "样本撤稿", "address": "2026/11/c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d.html"}, "attestations": [], "isNewsInformation": true, "responsibleEditor": {"name": "宋琼燕", "person": "sample-editor", "isVerified": true}}
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	{"id": "34fc7183-0791-44c8-af61-63436a2e9d49", "head": "c030618cf384dd5c9a92142ab0f54f1473b29b6136fc1683e081e9016776c1be", "live": {"column": "桐乡新闻/梧桐", "address": "2026/11/34fc7183-0791-44c8-af61-63436a2e9d49.html", "decision": "85d54155-db14-4ad5-8562-1f028313db50", "revision": {"credit": {"editor": "宋琼燕", "source": "桐乡新闻网", "authors": ["样本记者"]}, "digest": "32d69104e56c35f38fe20a6835777fcd1f63eccb8ed17afe7a8aecf3eca91874", "number": 6, "manuscript": {"body": ["样本稿一的急改。"], "headline": "样本稿一改"}}, "published": 1795895751853311, "provenance": {"own": {"label": "桐乡新闻网", "authors": [{"name": "样本记者", "standing": "staff"}]}}, "corrections": [{"at": 1795895751853311, "note": "样本急改"}], "firstPublished": 1795895748996894}, "debts": [], "stage": "editing", "author": "sample-reporter", "checks": [], "column": "桐乡新闻/梧桐", "topics": ["spring"], "changed": 1795895752280561, "created": 1795895745232452, "embargo": {"zone": "Asia/Shanghai", "until": 1767225600000000, "reason": "样本禁发"}, "entered": 1795895751853311, "related": [], "version": 39, "writers": ["sample-editor"], "newsroom": "tongxiang", "revision": {"credit": {"editor": "宋琼燕", "source": "桐乡新闻网", "authors": ["样本记者"]}, "digest": "1599dcdb32e176f162df0688e11802ccb64e9109d7e774c0f5d2aaa924f2d8e2", "number": 7, "manuscript": {"body": ["样本稿一的更正稿。"], "headline": "样本稿一改"}}, "signOffs": [], "changedBy": {"person": {"_0": "sample-editor"}}, "correction": {"why": "样本笔误", "note": "样本更正", "what": "数字"}, "provenance": {"own": {"label": "桐乡新闻网", "authors": [{"name": "样本记者", "standing": "staff"}]}}, "attestations": [], "isNewsInformation": true, "plannedWithdrawal": {"at": 2111702400000000, "zone": "Asia/Shanghai", "reason": "样本计划"}, "responsibleEditor": {"name": "宋琼燕", "person": "sample-editor", "isVerified": true}}
tongxiang	0f672523-ee0f-451b-b071-d736eb19c25b	{"id": "0f672523-ee0f-451b-b071-d736eb19c25b", "head": "87e90fc27e9229ab4e5becdcf2bb522a76366e0505be8e0162b526aeef34c7c2", "hold": {"at": 1795895765577963, "person": {"person": {"_0": "sample-licensing"}}, "reason": "claim d25ee20d"}, "live": {"column": "桐乡新闻/凤鸣", "address": "2026/11/0f672523-ee0f-451b-b071-d736eb19c25b.html", "decision": "8b387d05-ef7a-4c49-8382-496c52189937", "revision": {"credit": {"editor": "宋琼燕", "source": "桐乡新闻网", "authors": ["样本记者"]}, "digest": "351c502e6bcc33a0e0c6f1a965d220975f6268eba52a87f05b884d09537781ea", "number": 2, "manuscript": {"body": ["样本稿二的第一段，样本内容。"], "headline": "样本稿二"}}, "published": 1795895755792275, "provenance": {"own": {"label": "桐乡新闻网", "authors": [{"name": "样本记者", "standing": "staff"}]}}, "corrections": [], "firstPublished": 1795895755792275}, "debts": [], "stage": "published", "author": "sample-reporter", "checks": [{"at": 1795895755612198, "item": "facts", "digest": "351c502e6bcc33a0e0c6f1a965d220975f6268eba52a87f05b884d09537781ea", "person": "sample-editor"}], "column": "桐乡新闻/凤鸣", "topics": [], "changed": 1795895765577963, "created": 1795895752587000, "entered": 1795895755792275, "related": ["34fc7183-0791-44c8-af61-63436a2e9d49"], "version": 17, "writers": [], "newsroom": "tongxiang", "revision": {"credit": {"editor": "宋琼燕", "source": "桐乡新闻网", "authors": ["样本记者"]}, "digest": "351c502e6bcc33a0e0c6f1a965d220975f6268eba52a87f05b884d09537781ea", "number": 2, "manuscript": {"body": ["样本稿二的第一段，样本内容。"], "headline": "样本稿二"}}, "signOffs": [{"at": 1795895754434439, "step": "approval", "digest": "351c502e6bcc33a0e0c6f1a965d220975f6268eba52a87f05b884d09537781ea", "person": "sample-chief"}], "changedBy": {"person": {"_0": "sample-licensing"}}, "provenance": {"own": {"label": "桐乡新闻网", "authors": [{"name": "样本记者", "standing": "staff"}]}}, "attestations": [], "isNewsInformation": false, "responsibleEditor": {"name": "宋琼燕", "person": "sample-editor", "isVerified": true}}
tongxiang	84bc268a-b6bc-4f17-b42d-8268832e0308	{"id": "84bc268a-b6bc-4f17-b42d-8268832e0308", "head": "f52f29810eabc08e39dd11cac1f034dc8de94e8d6c406810316be71775bd9b84", "debts": [], "stage": "draft", "author": "sample-editor", "checks": [], "column": "桐乡新闻/梧桐", "topics": [], "changed": 1795895759919995, "created": 1795895759919995, "entered": 1795895759919995, "related": [], "version": 2, "writers": [], "newsroom": "tongxiang", "revision": {"credit": {"source": "桐乡新闻网", "authors": ["样本记者"]}, "digest": "8905724f6f7a29d6eb71426cf69e0cc6b560219fb126be79751a87282928d6f9", "number": 1, "manuscript": {"body": [], "headline": "样本选题"}}, "signOffs": [], "changedBy": {"person": {"_0": "sample-editor"}}, "assignment": {"at": 1795895759919995, "by": {"person": {"_0": "sample-editor"}}, "note": "样本说明", "person": "sample-reporter"}, "provenance": {"own": {"label": "桐乡新闻网", "authors": [{"name": "样本记者", "standing": "staff"}]}}, "attestations": [], "isNewsInformation": true}
\.


--
-- Data for Name: article_comment; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.article_comment (newsroom, article, number, record) FROM stdin;
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	1	{"at": 1795895746443167, "text": "样本批注@sample-reporter", "anchor": {"end": 13, "quote": "第一段", "start": 10, "digest": "c5334008d339115dacb5126e06b1d84e43e84027c3078cd97a06b8032a952431"}, "author": "sample-editor", "number": 1, "article": "34fc7183-0791-44c8-af61-63436a2e9d49", "mentions": ["sample-reporter"]}
\.


--
-- Data for Name: article_comment_mark; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.article_comment_mark (newsroom, article, number, thread, is_resolved, person, marked_at) FROM stdin;
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	1	1	t	sample-editor	2026-11-28 19:56:00.755171+00
\.


--
-- Data for Name: article_event; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.article_event (newsroom, article, number, name, payload, actor, happened_at, previous, digest) FROM stdin;
tongxiang	a1aa6c65-cf8a-49d2-a92f-b617604db591	1	drafted	{"drafted":{"_0":{"column":"国内国际/强县新闻","isNewsInformation":true,"newsroom":"tongxiang","provenance":{"repost":{"_0":{"hops":[{"act":"created","digest":"7c01e99bcfbf9ac580a8882d3b63873c60c25249854995bc5a155570959137b5","evidence":"来源: 临沂日报 作者: 孟宪华 纪成永 李中文 编辑: 宋琼燕","number":0,"party":"临沂日报社","role":"origin"},{"act":"carried","at":1795895733176159,"digest":"ee4800dba0e05ab94c58845c7b1a4e7d77bc5e130a430d0814bec714297f2ebc","number":1,"party":"桐乡新闻网","previous":"7c01e99bcfbf9ac580a8882d3b63873c60c25249854995bc5a155570959137b5","role":"us"}],"origin":{"authors":[{"name":"孟宪华","standing":"unknown"},{"name":"纪成永","standing":"unknown"},{"name":"李中文","standing":"unknown"}],"fetched":1795895733176159,"snapshot":{"digest":"e283a3ed7bf537b5a24828df9b4f22763aed880f387f0b491f8be1f4b29434c2","text":"“七一”期间,上海圣泰企业管理有限公司驻维多利亚广场保安队长曹富猛在山东省平邑县驻沪6个党支部所在公司作巡回报告。这位在沪工作9个年头的平邑籍党员高兴之余,颇有感慨:“有家的滋味,太好了!”这是平邑县委创新流动党员管理模式带来的喜人景象。\\n平邑县是劳务输出大县。截至去年底,常年在外务工人员达14万人,其中流动党员1700多人;仅在上海务工人员就达2万人,流动党员178人。平邑县委书记王林山介绍说,平邑县委探索的流动党员管理模式是以村为源头,流出地全程管理,流出地流入地共建,服务两地经济发展的流动党员管理新路子,做到了党员流动到哪里,党组织建设就跟进到哪里,党组织和党员的作用就发挥到哪里。这一成功做法被省市领导部门推广,被上级有关领导和专家称为流动党员管理的“平邑模式”。驻沪党组织战斗堡垒作用和178名流动党员先锋模范作用得以充分发挥,被上海当地人称为“平邑现象”,中共中央政治局委员、上海市委书记俞正声给予了充分肯定和高度评价;山东省委常委、组织部长高晓兵作出重要批示,要求认真总结推广。\\n为异地党员建“家”是“平邑模式”的主题。平邑县委将外出务工党员管理纳入党建工作的重要内容,列入年度组织工作重点,以村为源头,建立流动党员信息库,明确要求凡在同一流入地或同一单位工作,达到3名党员的都要建立流动党员党组织。为此,2000年6月,该县县委组织部与上海市浦东新区联系,建立第一个驻外党支部——— 平邑人社局驻上海办事处党支部,2007年改建为党总支,今年6月改建为党委,下辖6个党支部,管理党员178名。按照党建带团建、带工建的原则,党总支成员兼任团总支书记,基层优秀青年党员兼任团支部书记;各分公司党支部书记兼任相应公司工会主任,党小组长分别兼任工会组长和信息调解员,为在沪党员和务工人员建起了“家”;党总支推行“三个优先”:用工优先录用党员,重要岗位优先使用党员,提拔骨干优先考虑党员。同时,平邑县委组织部与上海方共同建立了沟通交流、定期选派乡镇干部挂职、流动党组织结对帮扶、党员教育管理“双向互评共管”、“双培”(把骨干培养成党员、把党员培养成骨干)等一系列新机制。驻沪办事处党总支被吸纳为“浦东新区高桥镇区域党建议事协调委员会成员单位”,近3年来,新发展的7名党员全部走上公司副总及分公司经理、副经理等重要领导岗位。\\n流动党员党内关怀机制是“平邑模式”的精髓。平邑县常年组织开展以送资金、送技术、送服务和扶助困难党员的“三送一扶”活动,设立困难流动党员救助基金,救助家庭困难的流动党员。每年“七一”、春节期间,平邑县组织有关专家到办事处为务工人员提供就业、学习、生活和计划生育等服务,协调开通了平邑到上海客运专线;办事处党总支投资60万元办起了幼儿园,投资20万元对宿舍、餐厅进行改造,建起了图书室、阅览室;成立了法律服务中心,解决务工报酬追欠等实际问题。\\n流动党员争创机制是“平邑模式”的一大亮点。在创先争优活动中,县委统一部署,驻外党总支创设活动载体,先后开展了“身在异乡当先锋、我为家乡做贡献”等一系列活动。驻沪党组织组建了200人的城市管理协管队,协助承担驻地高桥镇的市容市貌管理;办事处2500名司机承担了世博会期间80%以上展品的运送任务,成立了300余人的世博会平安志愿者服务队,为维护世博会和谐稳定做出了积极贡献,办事处党总支也被上海市静安区委授予“世博先锋行动贡献奖”称号。近3年来,2万多名平邑籍在沪人员的违法犯罪率为“零”,涌现出一批上海市“十佳农民工”、上海市见义勇为先进分子和浦东新区“见义勇为十佳青年”,受到了当地党委政府和群众的广泛赞誉。曹富猛是圣泰企业管理有限公司党支部的一名党员,担任驻维多利亚广场保安队长。去年3月13日,他所在小区一女子欲跳楼轻生,他不顾生命危险将其成功救下,叫响了“平邑人好样的”品牌。"},"source":{"printed":"临沂日报","resolved":"临沂日报社"}}}}},"revision":{"credit":{"authors":["孟宪华","纪成永","李中文"],"editor":"宋琼燕","source":"临沂日报"},"digest":"21927c9e57ea644421412d93d1e7593dcf5d4a88df88abbf5034086b93ce0a7c","manuscript":{"body":["“七一”期间,上海圣泰企业管理有限公司驻维多利亚广场保安队长曹富猛在山东省平邑县驻沪6个党支部所在公司作巡回报告。这位在沪工作9个年头的平邑籍党员高兴之余,颇有感慨:“有家的滋味,太好了!”这是平邑县委创新流动党员管理模式带来的喜人景象。","平邑县是劳务输出大县。截至去年底,常年在外务工人员达14万人,其中流动党员1700多人;仅在上海务工人员就达2万人,流动党员178人。平邑县委书记王林山介绍说,平邑县委探索的流动党员管理模式是以村为源头,流出地全程管理,流出地流入地共建,服务两地经济发展的流动党员管理新路子,做到了党员流动到哪里,党组织建设就跟进到哪里,党组织和党员的作用就发挥到哪里。这一成功做法被省市领导部门推广,被上级有关领导和专家称为流动党员管理的“平邑模式”。驻沪党组织战斗堡垒作用和178名流动党员先锋模范作用得以充分发挥,被上海当地人称为“平邑现象”,中共中央政治局委员、上海市委书记俞正声给予了充分肯定和高度评价;山东省委常委、组织部长高晓兵作出重要批示,要求认真总结推广。","为异地党员建“家”是“平邑模式”的主题。平邑县委将外出务工党员管理纳入党建工作的重要内容,列入年度组织工作重点,以村为源头,建立流动党员信息库,明确要求凡在同一流入地或同一单位工作,达到3名党员的都要建立流动党员党组织。为此,2000年6月,该县县委组织部与上海市浦东新区联系,建立第一个驻外党支部——— 平邑人社局驻上海办事处党支部,2007年改建为党总支,今年6月改建为党委,下辖6个党支部,管理党员178名。按照党建带团建、带工建的原则,党总支成员兼任团总支书记,基层优秀青年党员兼任团支部书记;各分公司党支部书记兼任相应公司工会主任,党小组长分别兼任工会组长和信息调解员,为在沪党员和务工人员建起了“家”;党总支推行“三个优先”:用工优先录用党员,重要岗位优先使用党员,提拔骨干优先考虑党员。同时,平邑县委组织部与上海方共同建立了沟通交流、定期选派乡镇干部挂职、流动党组织结对帮扶、党员教育管理“双向互评共管”、“双培”(把骨干培养成党员、把党员培养成骨干)等一系列新机制。驻沪办事处党总支被吸纳为“浦东新区高桥镇区域党建议事协调委员会成员单位”,近3年来,新发展的7名党员全部走上公司副总及分公司经理、副经理等重要领导岗位。","流动党员党内关怀机制是“平邑模式”的精髓。平邑县常年组织开展以送资金、送技术、送服务和扶助困难党员的“三送一扶”活动,设立困难流动党员救助基金,救助家庭困难的流动党员。每年“七一”、春节期间,平邑县组织有关专家到办事处为务工人员提供就业、学习、生活和计划生育等服务,协调开通了平邑到上海客运专线;办事处党总支投资60万元办起了幼儿园,投资20万元对宿舍、餐厅进行改造,建起了图书室、阅览室;成立了法律服务中心,解决务工报酬追欠等实际问题。","流动党员争创机制是“平邑模式”的一大亮点。在创先争优活动中,县委统一部署,驻外党总支创设活动载体,先后开展了“身在异乡当先锋、我为家乡做贡献”等一系列活动。驻沪党组织组建了200人的城市管理协管队,协助承担驻地高桥镇的市容市貌管理;办事处2500名司机承担了世博会期间80%以上展品的运送任务,成立了300余人的世博会平安志愿者服务队,为维护世博会和谐稳定做出了积极贡献,办事处党总支也被上海市静安区委授予“世博先锋行动贡献奖”称号。近3年来,2万多名平邑籍在沪人员的违法犯罪率为“零”,涌现出一批上海市“十佳农民工”、上海市见义勇为先进分子和浦东新区“见义勇为十佳青年”,受到了当地党委政府和群众的广泛赞誉。曹富猛是圣泰企业管理有限公司党支部的一名党员,担任驻维多利亚广场保安队长。去年3月13日,他所在小区一女子欲跳楼轻生,他不顾生命危险将其成功救下,叫响了“平邑人好样的”品牌。"],"headline":"平邑:探索“流动党员”管理新模式"},"number":1}}}}	person sample-editor	2026-11-28 19:55:33.179383+00	2e9020c04076d180e5de594673e4549545f4893d13475004526ccb12f8733340	5a3ea8a8a7218f6cab882d655784cafd6a3dab698be64995ec29dd90cef0ab27
tongxiang	a1aa6c65-cf8a-49d2-a92f-b617604db591	2	submitted	{"submitted":{}}	person sample-editor	2026-11-28 19:55:33.463907+00	5a3ea8a8a7218f6cab882d655784cafd6a3dab698be64995ec29dd90cef0ab27	1a92630f720e47b9171b39630117ae396e1f9ff804a76cb386ed07838fa995d4
tongxiang	a1aa6c65-cf8a-49d2-a92f-b617604db591	3	editorNamed	{"editorNamed":{"_0":{"isVerified":true,"name":"宋琼燕","person":"sample-editor"}}}	person sample-editor	2026-11-28 19:55:33.780811+00	1a92630f720e47b9171b39630117ae396e1f9ff804a76cb386ed07838fa995d4	a06ac40f00ac6d2ce069d4c42b828f3bc5049b3fa95e86a8be2bec836c7af326
tongxiang	a1aa6c65-cf8a-49d2-a92f-b617604db591	4	passed	{"passed":{"settled":[]}}	person sample-editor	2026-11-28 19:55:33.780811+00	a06ac40f00ac6d2ce069d4c42b828f3bc5049b3fa95e86a8be2bec836c7af326	20f8bec7734d609c5c99eeac320a1917d483f83cc56aaddb3709e8bab9d37ca0
tongxiang	a1aa6c65-cf8a-49d2-a92f-b617604db591	5	signed	{"signed":{"_0":{"at":1795895734477017,"digest":"21927c9e57ea644421412d93d1e7593dcf5d4a88df88abbf5034086b93ce0a7c","person":"sample-chief","step":"approval"}}}	person sample-chief	2026-11-28 19:55:34.477017+00	20f8bec7734d609c5c99eeac320a1917d483f83cc56aaddb3709e8bab9d37ca0	6eb4da02c8489907fc686c1d9d23a3e697ec9b999bf6186cadd020724f208099
tongxiang	a1aa6c65-cf8a-49d2-a92f-b617604db591	6	approved	{"approved":{}}	person sample-chief	2026-11-28 19:55:34.477017+00	6eb4da02c8489907fc686c1d9d23a3e697ec9b999bf6186cadd020724f208099	c405418590ba4ed378dfe9b567390b6505c5d737c2836a4d773d01543f5590e8
tongxiang	a1aa6c65-cf8a-49d2-a92f-b617604db591	7	provenanceStated	{"provenanceStated":{"_0":{"repost":{"_0":{"hops":[{"act":"created","digest":"7c01e99bcfbf9ac580a8882d3b63873c60c25249854995bc5a155570959137b5","evidence":"来源: 临沂日报 作者: 孟宪华 纪成永 李中文 编辑: 宋琼燕","number":0,"party":"临沂日报社","role":"origin"},{"act":"carried","at":1795895733176159,"digest":"ee4800dba0e05ab94c58845c7b1a4e7d77bc5e130a430d0814bec714297f2ebc","number":1,"party":"桐乡新闻网","previous":"7c01e99bcfbf9ac580a8882d3b63873c60c25249854995bc5a155570959137b5","role":"us"}],"origin":{"authors":[{"name":"孟宪华","standing":"unknown"},{"name":"纪成永","standing":"unknown"},{"name":"李中文","standing":"unknown"}],"fetched":1795895733176159,"reference":{"print":{"date":"2010-07-14","page":"A3","paper":"临沂日报"}},"snapshot":{"digest":"e283a3ed7bf537b5a24828df9b4f22763aed880f387f0b491f8be1f4b29434c2","text":"“七一”期间,上海圣泰企业管理有限公司驻维多利亚广场保安队长曹富猛在山东省平邑县驻沪6个党支部所在公司作巡回报告。这位在沪工作9个年头的平邑籍党员高兴之余,颇有感慨:“有家的滋味,太好了!”这是平邑县委创新流动党员管理模式带来的喜人景象。\\n平邑县是劳务输出大县。截至去年底,常年在外务工人员达14万人,其中流动党员1700多人;仅在上海务工人员就达2万人,流动党员178人。平邑县委书记王林山介绍说,平邑县委探索的流动党员管理模式是以村为源头,流出地全程管理,流出地流入地共建,服务两地经济发展的流动党员管理新路子,做到了党员流动到哪里,党组织建设就跟进到哪里,党组织和党员的作用就发挥到哪里。这一成功做法被省市领导部门推广,被上级有关领导和专家称为流动党员管理的“平邑模式”。驻沪党组织战斗堡垒作用和178名流动党员先锋模范作用得以充分发挥,被上海当地人称为“平邑现象”,中共中央政治局委员、上海市委书记俞正声给予了充分肯定和高度评价;山东省委常委、组织部长高晓兵作出重要批示,要求认真总结推广。\\n为异地党员建“家”是“平邑模式”的主题。平邑县委将外出务工党员管理纳入党建工作的重要内容,列入年度组织工作重点,以村为源头,建立流动党员信息库,明确要求凡在同一流入地或同一单位工作,达到3名党员的都要建立流动党员党组织。为此,2000年6月,该县县委组织部与上海市浦东新区联系,建立第一个驻外党支部——— 平邑人社局驻上海办事处党支部,2007年改建为党总支,今年6月改建为党委,下辖6个党支部,管理党员178名。按照党建带团建、带工建的原则,党总支成员兼任团总支书记,基层优秀青年党员兼任团支部书记;各分公司党支部书记兼任相应公司工会主任,党小组长分别兼任工会组长和信息调解员,为在沪党员和务工人员建起了“家”;党总支推行“三个优先”:用工优先录用党员,重要岗位优先使用党员,提拔骨干优先考虑党员。同时,平邑县委组织部与上海方共同建立了沟通交流、定期选派乡镇干部挂职、流动党组织结对帮扶、党员教育管理“双向互评共管”、“双培”(把骨干培养成党员、把党员培养成骨干)等一系列新机制。驻沪办事处党总支被吸纳为“浦东新区高桥镇区域党建议事协调委员会成员单位”,近3年来,新发展的7名党员全部走上公司副总及分公司经理、副经理等重要领导岗位。\\n流动党员党内关怀机制是“平邑模式”的精髓。平邑县常年组织开展以送资金、送技术、送服务和扶助困难党员的“三送一扶”活动,设立困难流动党员救助基金,救助家庭困难的流动党员。每年“七一”、春节期间,平邑县组织有关专家到办事处为务工人员提供就业、学习、生活和计划生育等服务,协调开通了平邑到上海客运专线;办事处党总支投资60万元办起了幼儿园,投资20万元对宿舍、餐厅进行改造,建起了图书室、阅览室;成立了法律服务中心,解决务工报酬追欠等实际问题。\\n流动党员争创机制是“平邑模式”的一大亮点。在创先争优活动中,县委统一部署,驻外党总支创设活动载体,先后开展了“身在异乡当先锋、我为家乡做贡献”等一系列活动。驻沪党组织组建了200人的城市管理协管队,协助承担驻地高桥镇的市容市貌管理;办事处2500名司机承担了世博会期间80%以上展品的运送任务,成立了300余人的世博会平安志愿者服务队,为维护世博会和谐稳定做出了积极贡献,办事处党总支也被上海市静安区委授予“世博先锋行动贡献奖”称号。近3年来,2万多名平邑籍在沪人员的违法犯罪率为“零”,涌现出一批上海市“十佳农民工”、上海市见义勇为先进分子和浦东新区“见义勇为十佳青年”,受到了当地党委政府和群众的广泛赞誉。曹富猛是圣泰企业管理有限公司党支部的一名党员,担任驻维多利亚广场保安队长。去年3月13日,他所在小区一女子欲跳楼轻生,他不顾生命危险将其成功救下,叫响了“平邑人好样的”品牌。"},"source":{"printed":"临沂日报","resolved":"临沂日报社"},"title":"平邑:探索“流动党员”管理新模式"}}}}}}	person sample-editor	2026-11-28 19:55:35.064586+00	c405418590ba4ed378dfe9b567390b6505c5d737c2836a4d773d01543f5590e8	3238a4c558e3593d1abae1f2c3b89391f52333f2803d90e385d98f149991c0b5
tongxiang	a1aa6c65-cf8a-49d2-a92f-b617604db591	8	published	{"published":{"address":"2026/11/a1aa6c65-cf8a-49d2-a92f-b617604db591.html","decision":"73635d49-4d3c-4928-9972-5d96c7bf4ca5","digest":"21927c9e57ea644421412d93d1e7593dcf5d4a88df88abbf5034086b93ce0a7c"}}	person sample-editor	2026-11-28 19:55:35.505666+00	3238a4c558e3593d1abae1f2c3b89391f52333f2803d90e385d98f149991c0b5	b276ee3f19c619f258d0286abe77a3cf836f244348c24d8cc09c7db636952c24
tongxiang	3e087ede-a1ae-4148-87b8-0855079d7408	1	drafted	{"drafted":{"_0":{"column":"投稿","isNewsInformation":false,"newsroom":"tongxiang","provenance":{"submission":{"_0":"5006dbb7-6ab1-489b-9d91-f17b8ac63eb8","label":"桐乡新闻网","penName":"样本街坊"}},"revision":{"credit":{"authors":["样本街坊"],"source":"桐乡新闻网"},"digest":"714bfc11b487c73ac6fcbfae2273945f616e8e030fa1465c36d6e5e5661464ec","manuscript":{"body":["梧桐街道的老街上,桂花这几天开了。早上六点,卖豆浆的铺子刚卸下门板,香气就从巷子那头漫过来。","我在这条街上住了三十年,看着石板路翻修过两次,看着河边的埠头变成了小公园。桂花树还是那几棵,树下摆棋盘的人换了一茬又一茬。","邻居们说,今年的花开得比往年晚些,也密些。孩子们拿着竹匾在树下接花,说要做桂花糖。我想把这件小事写下来,寄给桐乡新闻网,让在外地的街坊也闻一闻家乡的秋天。"],"headline":"样本来稿:老街的桂花开了"},"number":1}}}}	person sample-submissions	2026-11-28 19:55:36.455101+00	7e5727c1deaf607766b16b17fcebf3a51185fccc8f0d7a84e68d9270d581c5d7	d0f378dd7df28153b5a3807f64de5d93a708cb931a07fc5fd1d520261771f03e
tongxiang	3e087ede-a1ae-4148-87b8-0855079d7408	2	submitted	{"submitted":{}}	person sample-submissions	2026-11-28 19:55:36.71645+00	d0f378dd7df28153b5a3807f64de5d93a708cb931a07fc5fd1d520261771f03e	0f1b04ef06c41f1be3b644e53ae6c4a58ce21ce622f38586e3f73ff55d57897b
tongxiang	3e087ede-a1ae-4148-87b8-0855079d7408	3	editorNamed	{"editorNamed":{"_0":{"isVerified":true,"name":"宋琼燕","person":"sample-editor"}}}	person sample-editor	2026-11-28 19:55:37.025824+00	0f1b04ef06c41f1be3b644e53ae6c4a58ce21ce622f38586e3f73ff55d57897b	454d2ef9b00b3004d113f7bbd8fecac014da90de727bfc82b6ed80161f0ef4e0
tongxiang	3e087ede-a1ae-4148-87b8-0855079d7408	4	revised	{"revised":{"_0":{"credit":{"authors":["样本街坊"],"editor":"宋琼燕","source":"桐乡新闻网"},"digest":"85e2f7f282cea44148bc7e3444b0db701c886ba733779307839581a9f7194906","manuscript":{"body":["梧桐街道的老街上,桂花这几天开了。早上六点,卖豆浆的铺子刚卸下门板,香气就从巷子那头漫过来。","我在这条街上住了三十年,看着石板路翻修过两次,看着河边的埠头变成了小公园。桂花树还是那几棵,树下摆棋盘的人换了一茬又一茬。","邻居们说,今年的花开得比往年晚些,也密些。孩子们拿着竹匾在树下接花,说要做桂花糖。我想把这件小事写下来,寄给桐乡新闻网,让在外地的街坊也闻一闻家乡的秋天。"],"headline":"样本来稿:老街的桂花开了"},"number":2}}}	person sample-editor	2026-11-28 19:55:37.025824+00	454d2ef9b00b3004d113f7bbd8fecac014da90de727bfc82b6ed80161f0ef4e0	dedc2f202601a366216c3c7fce7827eee9dc65ec890e774e6c6ba12184628994
tongxiang	3e087ede-a1ae-4148-87b8-0855079d7408	5	passed	{"passed":{"settled":[]}}	person sample-editor	2026-11-28 19:55:37.025824+00	dedc2f202601a366216c3c7fce7827eee9dc65ec890e774e6c6ba12184628994	6e008299dbbfc58d4565109d5919331c7dc0db50e69ed7e2df0263f494e3fc8c
tongxiang	3e087ede-a1ae-4148-87b8-0855079d7408	6	signed	{"signed":{"_0":{"at":1795895737532961,"digest":"85e2f7f282cea44148bc7e3444b0db701c886ba733779307839581a9f7194906","person":"sample-chief","step":"approval"}}}	person sample-chief	2026-11-28 19:55:37.532961+00	6e008299dbbfc58d4565109d5919331c7dc0db50e69ed7e2df0263f494e3fc8c	47f9bf371c2ed5706608dab80e5bee685e5c0069fe1bfa1b5db72274805bd262
tongxiang	3e087ede-a1ae-4148-87b8-0855079d7408	7	approved	{"approved":{}}	person sample-chief	2026-11-28 19:55:37.532961+00	47f9bf371c2ed5706608dab80e5bee685e5c0069fe1bfa1b5db72274805bd262	5d9544113f0acb90c3c0a444382177dc10b196eae51b2495314f7536a510300c
tongxiang	3e087ede-a1ae-4148-87b8-0855079d7408	8	published	{"published":{"address":"2026/11/3e087ede-a1ae-4148-87b8-0855079d7408.html","decision":"990e6606-2fa1-401c-8116-d52ffc8bfebe","digest":"85e2f7f282cea44148bc7e3444b0db701c886ba733779307839581a9f7194906"}}	person sample-editor	2026-11-28 19:55:37.735922+00	5d9544113f0acb90c3c0a444382177dc10b196eae51b2495314f7536a510300c	0dea0490ca187cbe4288dc8c9e0776caca865ab55b63ef074257622448dcd2af
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	3	givenBack	{"givenBack":{"note":"样本交回"}}	person sample-reporter	2026-11-28 19:55:45.653218+00	6f16767ce57d1e0b1d86c4c3e19c16f300d24cb2c85744859c077b66444d7a26	e2ef78a98933abda956533e34c8d8adbf7a861d22646210e7f6a6d288e29cd21
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	4	assigned	{"assigned":{"to":"sample-reporter"}}	person sample-reporter	2026-11-28 19:55:45.856983+00	e2ef78a98933abda956533e34c8d8adbf7a861d22646210e7f6a6d288e29cd21	863024a5d7a4e716fae7905d8ac6d2e911294257569c24df73560fb169ba8506
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	5	deadlineSet	{"deadlineSet":{"_0":{"at":2111738400000000,"zone":"Asia/Shanghai"}}}	person sample-editor	2026-11-28 19:55:46.057006+00	863024a5d7a4e716fae7905d8ac6d2e911294257569c24df73560fb169ba8506	e662543cb130b9e72820e0d438f393f940f66b2e648bba41f1ee6873f57584fa
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	6	filed	{"filed":{"under":["spring"]}}	person sample-editor	2026-11-28 19:55:46.261458+00	e662543cb130b9e72820e0d438f393f940f66b2e648bba41f1ee6873f57584fa	ff7f0b953aef9781cb1ab6a47d5406942b0968bb96e72f13f568d1cd2d8f94c4
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	7	submitted	{"submitted":{}}	person sample-reporter	2026-11-28 19:55:46.607133+00	ff7f0b953aef9781cb1ab6a47d5406942b0968bb96e72f13f568d1cd2d8f94c4	533db7b2b9e2e504cfcc52c614fbb60b5c18ad8d00ed7c5de07d0572f013a6a8
tongxiang	fc36e45c-162d-4f5b-85d4-351a4c1f24c4	1	drafted	{"drafted":{"_0":{"column":"投稿","isNewsInformation":false,"newsroom":"tongxiang","provenance":{"submission":{"_0":"a257d6dc-e4d7-4383-860f-dd863a40455f","label":"桐乡新闻网","penName":"河边人"}},"revision":{"credit":{"authors":["河边人"],"source":"桐乡新闻网"},"digest":"eb9ccb4f02360f1e6034dda7aca70ce1b8d3afae1ae0def41130fbedd281e0ff","manuscript":{"body":["样本来稿。腊月里，运河边的水汽还没有散，老茧站的门已经开了。七十岁的沈阿婆坐在廊下，手里剥着一只茧，说那时候一船一船的茧子从这里运出去，天不亮就有人排队。","如今茧站改成了陈列馆，放着缫丝的旧机器、发黄的账本和几十张照片。每到周末，镇上的孩子们来这里听老人讲故事，也学着抽一缕丝。丝很细，在光里才看得见，孩子们屏住呼吸，怕一口气把它吹断了。","我拍了两张照片，一张是河埠，一张是老机器上的铜牌。铜牌上的字已经磨平了，只剩一个“桑”字还认得出来。沈阿婆说，认得这个字，就认得这条河。","临走的时候，她送我到桥头。桥下有人摇着小船过去，船头堆着青菜。她说，开春再来，那时候桑叶就长出来了。"],"headline":"运河边的老茧站","illustrations":[{"height":48,"kind":"jpeg","picture":"cb978dcc30199b27b5684962a399996cc603f0b23c11d30fe6b3d9ee3cfd267c","width":64},{"height":30,"kind":"png","picture":"eff12f4147a98f27abfcb499a235eef5c32895fe5aa16bd751c623b7474a3b8e","width":40}]},"number":1}}}}	person sample-submissions	2026-11-28 19:55:38.610161+00	0cbdaafec12e0f96540c28de2bfbcb03237f9e50ff3ce48b91c4232f0e9accc7	ae1d09cd84459c5cb7c99617e888c06224584e39fcff73a51962d551016cc125
tongxiang	fc36e45c-162d-4f5b-85d4-351a4c1f24c4	2	revised	{"revised":{"_0":{"credit":{"authors":["河边人"],"source":"桐乡新闻网"},"digest":"d61f07f86865a28f5ea5ffc78f2bca57824bd3541da5ccd505d4d06b22479800","manuscript":{"body":["样本来稿。腊月里，运河边的水汽还没有散，老茧站的门已经开了。七十岁的沈阿婆坐在廊下，手里剥着一只茧，说那时候一船一船的茧子从这里运出去，天不亮就有人排队。","如今茧站改成了陈列馆，放着缫丝的旧机器、发黄的账本和几十张照片。每到周末，镇上的孩子们来这里听老人讲故事，也学着抽一缕丝。丝很细，在光里才看得见，孩子们屏住呼吸，怕一口气把它吹断了。","我拍了两张照片，一张是河埠，一张是老机器上的铜牌。铜牌上的字已经磨平了，只剩一个“桑”字还认得出来。沈阿婆说，认得这个字，就认得这条河。","临走的时候，她送我到桥头。桥下有人摇着小船过去，船头堆着青菜。她说，开春再来，那时候桑叶就长出来了。"],"headline":"运河边的老茧站","illustrations":[{"caption":"老茧站的门","height":48,"kind":"jpeg","photographer":"样本读者","picture":"cb978dcc30199b27b5684962a399996cc603f0b23c11d30fe6b3d9ee3cfd267c","width":64},{"height":30,"kind":"png","picture":"eff12f4147a98f27abfcb499a235eef5c32895fe5aa16bd751c623b7474a3b8e","width":40}]},"number":2}}}	person sample-editor	2026-11-28 19:55:38.864508+00	ae1d09cd84459c5cb7c99617e888c06224584e39fcff73a51962d551016cc125	9067df9d38b31dd07faadac469c3e9fc01ad5c3506b1bba9575c95966808e4e4
tongxiang	fc36e45c-162d-4f5b-85d4-351a4c1f24c4	3	submitted	{"submitted":{}}	person sample-submissions	2026-11-28 19:55:39.124719+00	9067df9d38b31dd07faadac469c3e9fc01ad5c3506b1bba9575c95966808e4e4	cfe4b1d9ca0dbe675fd1d102f035780260ac75a0f65f0a44bd98f3e6c55b4edd
tongxiang	fc36e45c-162d-4f5b-85d4-351a4c1f24c4	4	editorNamed	{"editorNamed":{"_0":{"isVerified":true,"name":"宋琼燕","person":"sample-editor"}}}	person sample-editor	2026-11-28 19:55:39.433534+00	cfe4b1d9ca0dbe675fd1d102f035780260ac75a0f65f0a44bd98f3e6c55b4edd	3ea215bc31c9800d5d1a46054fe271e4e6c8375c3cef35caeb33d2676f31f8a7
tongxiang	fc36e45c-162d-4f5b-85d4-351a4c1f24c4	5	revised	{"revised":{"_0":{"credit":{"authors":["河边人"],"editor":"宋琼燕","source":"桐乡新闻网"},"digest":"48117303eed55b0b7d6a3cef60118bb313888a37f7dca5e89887cfe268923653","manuscript":{"body":["样本来稿。腊月里，运河边的水汽还没有散，老茧站的门已经开了。七十岁的沈阿婆坐在廊下，手里剥着一只茧，说那时候一船一船的茧子从这里运出去，天不亮就有人排队。","如今茧站改成了陈列馆，放着缫丝的旧机器、发黄的账本和几十张照片。每到周末，镇上的孩子们来这里听老人讲故事，也学着抽一缕丝。丝很细，在光里才看得见，孩子们屏住呼吸，怕一口气把它吹断了。","我拍了两张照片，一张是河埠，一张是老机器上的铜牌。铜牌上的字已经磨平了，只剩一个“桑”字还认得出来。沈阿婆说，认得这个字，就认得这条河。","临走的时候，她送我到桥头。桥下有人摇着小船过去，船头堆着青菜。她说，开春再来，那时候桑叶就长出来了。"],"headline":"运河边的老茧站","illustrations":[{"caption":"老茧站的门","height":48,"kind":"jpeg","photographer":"样本读者","picture":"cb978dcc30199b27b5684962a399996cc603f0b23c11d30fe6b3d9ee3cfd267c","width":64},{"height":30,"kind":"png","picture":"eff12f4147a98f27abfcb499a235eef5c32895fe5aa16bd751c623b7474a3b8e","width":40}]},"number":3}}}	person sample-editor	2026-11-28 19:55:39.433534+00	3ea215bc31c9800d5d1a46054fe271e4e6c8375c3cef35caeb33d2676f31f8a7	8ff6e7cbb424076fb01ecd1ee21ec9ca26a95104a2e5e4672f727c2a4bc46464
tongxiang	fc36e45c-162d-4f5b-85d4-351a4c1f24c4	6	passed	{"passed":{"settled":[]}}	person sample-editor	2026-11-28 19:55:39.433534+00	8ff6e7cbb424076fb01ecd1ee21ec9ca26a95104a2e5e4672f727c2a4bc46464	ad1607b557162a27026e764fe8b583ff89fe6c314d2abdc66fc9e67d6fbfe492
tongxiang	fc36e45c-162d-4f5b-85d4-351a4c1f24c4	7	signed	{"signed":{"_0":{"at":1795895739934350,"digest":"48117303eed55b0b7d6a3cef60118bb313888a37f7dca5e89887cfe268923653","person":"sample-chief","step":"approval"}}}	person sample-chief	2026-11-28 19:55:39.93435+00	ad1607b557162a27026e764fe8b583ff89fe6c314d2abdc66fc9e67d6fbfe492	0497506f66a40f03451a073acdb386cd7073d3fefaf1b549dcf7f3def4870285
tongxiang	fc36e45c-162d-4f5b-85d4-351a4c1f24c4	8	approved	{"approved":{}}	person sample-chief	2026-11-28 19:55:39.93435+00	0497506f66a40f03451a073acdb386cd7073d3fefaf1b549dcf7f3def4870285	72a58db0d76f610312d7995789efbbafd323f7f8d0e33a05d89bacfee9b7ff0b
tongxiang	fc36e45c-162d-4f5b-85d4-351a4c1f24c4	9	published	{"published":{"address":"2026/11/fc36e45c-162d-4f5b-85d4-351a4c1f24c4.html","decision":"ff597d10-fc03-41a7-8b36-0b0fe5b90ded","digest":"48117303eed55b0b7d6a3cef60118bb313888a37f7dca5e89887cfe268923653"}}	person sample-editor	2026-11-28 19:55:40.174996+00	72a58db0d76f610312d7995789efbbafd323f7f8d0e33a05d89bacfee9b7ff0b	07dabf0bf7acfe86baf80d1a1f27b2936afded49e70a0a3dfaee6ce04fd9d71e
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	1	drafted	{"drafted":{"_0":{"column":"桐乡新闻/梧桐","isNewsInformation":true,"newsroom":"tongxiang","provenance":{"own":{"authors":[{"name":"样本记者","standing":"staff"}],"label":"桐乡新闻网"}},"revision":{"credit":{"authors":["样本记者"],"source":"桐乡新闻网"},"digest":"c5334008d339115dacb5126e06b1d84e43e84027c3078cd97a06b8032a952431","manuscript":{"body":["样本稿一的第一段，样本内容。"],"headline":"样本稿一"},"number":1}}}}	person sample-reporter	2026-11-28 19:55:45.232452+00	55f69e3af57b418c9db8ad15891bba7a91a46f65eabf64c5951287d606d80e41	c5e1322131a6cd7601ccaa463a5d5214faace5a3c3c0e81634426280fd951b64
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	2	assigned	{"assigned":{"note":"样本任务","to":"sample-reporter"}}	person sample-editor	2026-11-28 19:55:45.463474+00	c5e1322131a6cd7601ccaa463a5d5214faace5a3c3c0e81634426280fd951b64	6f16767ce57d1e0b1d86c4c3e19c16f300d24cb2c85744859c077b66444d7a26
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	8	sentBack	{"sentBack":{"reason":"样本退改"}}	person sample-editor	2026-11-28 19:55:46.86594+00	533db7b2b9e2e504cfcc52c614fbb60b5c18ad8d00ed7c5de07d0572f013a6a8	e9318cc06e14a8d210c443ca3f5f073627ab3b0387a8c1ac1f489a1e5dfd3ceb
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	9	submitted	{"submitted":{}}	person sample-reporter	2026-11-28 19:55:47.056712+00	e9318cc06e14a8d210c443ca3f5f073627ab3b0387a8c1ac1f489a1e5dfd3ceb	faeeb83c38a3ab35550991790951c6d7d346fa95fdb70386a9c5554b66d155fe
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	10	editorNamed	{"editorNamed":{"_0":{"isVerified":true,"name":"宋琼燕","person":"sample-editor"}}}	person sample-editor	2026-11-28 19:55:47.33574+00	faeeb83c38a3ab35550991790951c6d7d346fa95fdb70386a9c5554b66d155fe	95008acf1cc79f6319ae0feca35ebc8f4977de17f1f701c8b7f436255801fb70
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	11	revised	{"revised":{"_0":{"credit":{"authors":["样本记者"],"editor":"宋琼燕","source":"桐乡新闻网"},"digest":"8192fd889949e22366f0c4c4e4f6a5f23238cb9807bb9e4305fb00553a9af84a","manuscript":{"body":["样本稿一的第一段，样本内容。"],"headline":"样本稿一"},"number":2}}}	person sample-editor	2026-11-28 19:55:47.33574+00	95008acf1cc79f6319ae0feca35ebc8f4977de17f1f701c8b7f436255801fb70	1a9b150a56caf9d650ddb9835266402a023f3f9443fd9b62ccb80033aa9d8b17
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	12	passed	{"passed":{"settled":[]}}	person sample-editor	2026-11-28 19:55:47.33574+00	1a9b150a56caf9d650ddb9835266402a023f3f9443fd9b62ccb80033aa9d8b17	7d4ee26c94103222d2ad6ff65d72d3798da75d34f941e92cab32c8fe290f631b
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	13	signed	{"signed":{"_0":{"at":1795895747859502,"digest":"8192fd889949e22366f0c4c4e4f6a5f23238cb9807bb9e4305fb00553a9af84a","person":"sample-chief","step":"approval"}}}	person sample-chief	2026-11-28 19:55:47.859502+00	7d4ee26c94103222d2ad6ff65d72d3798da75d34f941e92cab32c8fe290f631b	bf570053df49c1ef3531f1457c4b87a2cb8e36744f32cea5abc4b686be4a8146
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	14	approved	{"approved":{}}	person sample-chief	2026-11-28 19:55:47.859502+00	bf570053df49c1ef3531f1457c4b87a2cb8e36744f32cea5abc4b686be4a8146	d88f5efefc64a11872fbe0b3f12972b44ae38c46c3baa9ef1cf27e49de269fe5
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	15	embargoed	{"embargoed":{"_0":{"reason":"样本禁发","until":1767225600000000,"zone":"Asia/Shanghai"},"reason":"样本禁发"}}	person sample-editor	2026-11-28 19:55:48.093801+00	d88f5efefc64a11872fbe0b3f12972b44ae38c46c3baa9ef1cf27e49de269fe5	5d65cf16909fce3e63dfdf914d6de6d10ef8aeb6956c1999cc9621221f773d49
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	16	scheduled	{"scheduled":{"_0":{"at":2109110400000000,"zone":"Asia/Shanghai"}}}	person sample-editor	2026-11-28 19:55:48.282255+00	5d65cf16909fce3e63dfdf914d6de6d10ef8aeb6956c1999cc9621221f773d49	cbfd230d484b2f3ccea3a46e322f5aed75f2bb559f65a42f47de37c6b4d11d74
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	17	revised	{"revised":{"_0":{"credit":{"authors":["样本记者"],"editor":"宋琼燕","source":"桐乡新闻网"},"digest":"811d8920c80305d1cf48c812008647e484c00937e97ca8f4b822d33810a436f9","manuscript":{"body":["样本稿一的第二稿。"],"headline":"样本稿一改"},"number":3}}}	person sample-editor	2026-11-28 19:55:48.492775+00	cbfd230d484b2f3ccea3a46e322f5aed75f2bb559f65a42f47de37c6b4d11d74	549b3fc901e49c62e11c098924734716e02b2f86bf822f23af008df50af15fa2
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	18	signOffsVoided	{"signOffsVoided":{"_0":[{"at":1795895747859502,"digest":"8192fd889949e22366f0c4c4e4f6a5f23238cb9807bb9e4305fb00553a9af84a","person":"sample-chief","step":"approval"}]}}	person sample-editor	2026-11-28 19:55:48.492775+00	549b3fc901e49c62e11c098924734716e02b2f86bf822f23af008df50af15fa2	aec517ab761055e60ab120ee22a2d588ea5a08c489cad7f6d836417b5115aa52
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	19	reopened	{"reopened":{}}	person sample-editor	2026-11-28 19:55:48.492775+00	aec517ab761055e60ab120ee22a2d588ea5a08c489cad7f6d836417b5115aa52	bba04a54fed79a09e43a8904e672873ddffb402dee64bd74c6ca32e1dd31b05c
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	20	signed	{"signed":{"_0":{"at":1795895748844474,"digest":"811d8920c80305d1cf48c812008647e484c00937e97ca8f4b822d33810a436f9","person":"sample-chief","step":"approval"}}}	person sample-chief	2026-11-28 19:55:48.844474+00	bba04a54fed79a09e43a8904e672873ddffb402dee64bd74c6ca32e1dd31b05c	f3f8710c24734d4b49deaab2ddeee6c4c89dd2491016355c160a7ca9c1ba6ac5
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	21	approved	{"approved":{}}	person sample-chief	2026-11-28 19:55:48.844474+00	f3f8710c24734d4b49deaab2ddeee6c4c89dd2491016355c160a7ca9c1ba6ac5	a19b2c866d914b3f53fd6927d622fb371187ff526caf338a4c7b55dd6f60717f
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	22	published	{"published":{"address":"2026/11/34fc7183-0791-44c8-af61-63436a2e9d49.html","decision":"68034f6f-c010-4c0f-81c7-6cad81dd2405","digest":"811d8920c80305d1cf48c812008647e484c00937e97ca8f4b822d33810a436f9"}}	person sample-editor	2026-11-28 19:55:48.996894+00	a19b2c866d914b3f53fd6927d622fb371187ff526caf338a4c7b55dd6f60717f	75806884a79e08e2622da2c91ff0443554b69e190e2b34524ebed36868995c91
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	23	withdrawalPlanned	{"withdrawalPlanned":{"_0":{"at":2111702400000000,"reason":"样本计划","zone":"Asia/Shanghai"},"reason":"样本计划"}}	person sample-editor	2026-11-28 19:55:49.577677+00	75806884a79e08e2622da2c91ff0443554b69e190e2b34524ebed36868995c91	19fd41234805c1265c4265c25d2a2869b23f0c3d10065b65cfcdfcc24a5f8d2e
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	24	held	{"held":{"reason":"样本压稿"}}	person sample-chief-editor	2026-11-28 19:55:49.950334+00	19fd41234805c1265c4265c25d2a2869b23f0c3d10065b65cfcdfcc24a5f8d2e	e136d73ba9e845eb15c700ec3b5c334831ae8770e14c6cbb273365086227474a
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	25	released	{"released":{"reason":"样本放行"}}	person sample-chief-editor	2026-11-28 19:55:50.146755+00	e136d73ba9e845eb15c700ec3b5c334831ae8770e14c6cbb273365086227474a	752b866f7641bd9e0158772f3dc403f6fcd2fc07959b2a0ff891a9542ec01676
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	26	signOffsVoided	{"signOffsVoided":{"_0":[{"at":1795895748844474,"digest":"811d8920c80305d1cf48c812008647e484c00937e97ca8f4b822d33810a436f9","person":"sample-chief","step":"approval"}]}}	person sample-editor	2026-11-28 19:55:50.328702+00	752b866f7641bd9e0158772f3dc403f6fcd2fc07959b2a0ff891a9542ec01676	5cdd2bcc814e4945159f2aab332cdc51c0031b0fdf73bb16cd77d4ae85934c5a
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	27	correctionBegun	{"correctionBegun":{"_0":{"note":"样本更正","what":"数字","why":"样本笔误"}}}	person sample-editor	2026-11-28 19:55:50.328702+00	5cdd2bcc814e4945159f2aab332cdc51c0031b0fdf73bb16cd77d4ae85934c5a	cb3eafe9c491c4157755539c82be7ebcbda248691fd0a57387a4e41481da035a
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	28	correctionAbandoned	{"correctionAbandoned":{"reason":"样本放弃"}}	person sample-editor	2026-11-28 19:55:50.53391+00	cb3eafe9c491c4157755539c82be7ebcbda248691fd0a57387a4e41481da035a	f27e686021fa4bbc456bb45298854ed9dd6340fbe062a57fa8358d9e322a18da
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	29	correctionBegun	{"correctionBegun":{"_0":{"note":"样本更正","what":"数字","why":"样本笔误"}}}	person sample-editor	2026-11-28 19:55:50.674651+00	f27e686021fa4bbc456bb45298854ed9dd6340fbe062a57fa8358d9e322a18da	9af3b7018421bab733eff8f4f3eca444651e6805c918ea57bf0da6d0abc01065
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	30	revised	{"revised":{"_0":{"credit":{"authors":["样本记者"],"editor":"宋琼燕","source":"桐乡新闻网"},"digest":"1599dcdb32e176f162df0688e11802ccb64e9109d7e774c0f5d2aaa924f2d8e2","manuscript":{"body":["样本稿一的更正稿。"],"headline":"样本稿一改"},"number":4}}}	person sample-editor	2026-11-28 19:55:50.839123+00	9af3b7018421bab733eff8f4f3eca444651e6805c918ea57bf0da6d0abc01065	a13c8058ee36f1a4c1065ede6845f3b88aee694c9f74a076904040c513055f81
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	31	setAside	{"setAside":{"_0":{"note":"样本急改","what":"错字","why":"样本急改"},"revision":{"credit":{"authors":["样本记者"],"editor":"宋琼燕","source":"桐乡新闻网"},"digest":"811d8920c80305d1cf48c812008647e484c00937e97ca8f4b822d33810a436f9","manuscript":{"body":["样本稿一的第二稿。"],"headline":"样本稿一改"},"number":5}}}	person sample-editor	2026-11-28 19:55:51.036266+00	a13c8058ee36f1a4c1065ede6845f3b88aee694c9f74a076904040c513055f81	192842c08d9ddb4f7342dbd715034dca8bddfd241a0e62ed582f875bfeecb85d
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	32	revised	{"revised":{"_0":{"credit":{"authors":["样本记者"],"editor":"宋琼燕","source":"桐乡新闻网"},"digest":"32d69104e56c35f38fe20a6835777fcd1f63eccb8ed17afe7a8aecf3eca91874","manuscript":{"body":["样本稿一的急改。"],"headline":"样本稿一改"},"number":6}}}	person sample-editor	2026-11-28 19:55:51.224366+00	192842c08d9ddb4f7342dbd715034dca8bddfd241a0e62ed582f875bfeecb85d	d193dabee853c4761f3823c3f6255885bf22a101e8ab019eb4b01dbc42ad5758
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	33	passed	{"passed":{"settled":[]}}	person sample-editor	2026-11-28 19:55:51.411139+00	d193dabee853c4761f3823c3f6255885bf22a101e8ab019eb4b01dbc42ad5758	ca6de8970455112b62d1b8c2b7d23d7ddc4dd987017b88a46d5707ed516d55fd
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	34	signed	{"signed":{"_0":{"at":1795895751731046,"digest":"32d69104e56c35f38fe20a6835777fcd1f63eccb8ed17afe7a8aecf3eca91874","person":"sample-chief","step":"approval"}}}	person sample-chief	2026-11-28 19:55:51.731046+00	ca6de8970455112b62d1b8c2b7d23d7ddc4dd987017b88a46d5707ed516d55fd	aec21f24ec9b15224ffee220287b311156d41ceee09cd9dc2bee947ede48d790
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	35	approved	{"approved":{}}	person sample-chief	2026-11-28 19:55:51.731046+00	aec21f24ec9b15224ffee220287b311156d41ceee09cd9dc2bee947ede48d790	26c5d3b0f2c2e721ac13f9a9bdd3de6f042f449dcf78f3505657085d310a1835
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	36	published	{"published":{"address":"2026/11/34fc7183-0791-44c8-af61-63436a2e9d49.html","decision":"85d54155-db14-4ad5-8562-1f028313db50","digest":"32d69104e56c35f38fe20a6835777fcd1f63eccb8ed17afe7a8aecf3eca91874"}}	person sample-editor	2026-11-28 19:55:51.853311+00	26c5d3b0f2c2e721ac13f9a9bdd3de6f042f449dcf78f3505657085d310a1835	3509fa2461532dabcc0baea7453e46d2babced4cbab7de28f4c770073d6eb8bb
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	37	broughtBack	{"broughtBack":{"revision":{"credit":{"authors":["样本记者"],"editor":"宋琼燕","source":"桐乡新闻网"},"digest":"1599dcdb32e176f162df0688e11802ccb64e9109d7e774c0f5d2aaa924f2d8e2","manuscript":{"body":["样本稿一的更正稿。"],"headline":"样本稿一改"},"number":7}}}	person sample-editor	2026-11-28 19:55:51.853311+00	3509fa2461532dabcc0baea7453e46d2babced4cbab7de28f4c770073d6eb8bb	042ebaf76a33fc5abc2154c9ab4320234806c05ecef0d0cd08dd43bf9cd0af90
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	38	liveMoved	{"liveMoved":{"from":"811d8920c80305d1cf48c812008647e484c00937e97ca8f4b822d33810a436f9"}}	person sample-editor	2026-11-28 19:55:51.853311+00	042ebaf76a33fc5abc2154c9ab4320234806c05ecef0d0cd08dd43bf9cd0af90	6777b99b202af2cdba7b723e7281323adf76c984ce3a251c673b123fb41cf1bf
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	39	liveTaken	{"liveTaken":{"digest":"32d69104e56c35f38fe20a6835777fcd1f63eccb8ed17afe7a8aecf3eca91874"}}	person sample-editor	2026-11-28 19:55:52.280561+00	6777b99b202af2cdba7b723e7281323adf76c984ce3a251c673b123fb41cf1bf	c030618cf384dd5c9a92142ab0f54f1473b29b6136fc1683e081e9016776c1be
tongxiang	0f672523-ee0f-451b-b071-d736eb19c25b	1	drafted	{"drafted":{"_0":{"column":"桐乡新闻/梧桐","isNewsInformation":true,"newsroom":"tongxiang","provenance":{"own":{"authors":[{"name":"样本记者","standing":"staff"}],"label":"桐乡新闻网"}},"revision":{"credit":{"authors":["样本记者"],"source":"桐乡新闻网"},"digest":"3b898e0febd2d18225575e6a34eba92499cd3cc4d3a9a23d5897e0572b4e3d8c","manuscript":{"body":["样本稿二的第一段，样本内容。"],"headline":"样本稿二"},"number":1}}}}	person sample-reporter	2026-11-28 19:55:52.587+00	50348b2796146caf7ae3b2f3d199cd6618ca8b50921cf6f3de6765efa4dd067b	80d1a2590bc2c0f56223f02bec6540d9586e57934936bfed6bb6d5974cc54ab3
tongxiang	0f672523-ee0f-451b-b071-d736eb19c25b	2	spiked	{"spiked":{"reason":"样本毙稿"}}	person sample-editor	2026-11-28 19:55:52.816246+00	80d1a2590bc2c0f56223f02bec6540d9586e57934936bfed6bb6d5974cc54ab3	d5d6a1c1e6b8898a6c77fb21029da2e546aa2bc3c7505a03cd14de416572b9b2
tongxiang	0f672523-ee0f-451b-b071-d736eb19c25b	3	revived	{"revived":{"reason":"样本恢复"}}	person sample-editor	2026-11-28 19:55:52.956207+00	d5d6a1c1e6b8898a6c77fb21029da2e546aa2bc3c7505a03cd14de416572b9b2	7d0195a7bfa01a27ec5179af5097e772bb636e8cf025f5e92bafff6efbfc5111
tongxiang	0f672523-ee0f-451b-b071-d736eb19c25b	4	related	{"related":{"to":["34fc7183-0791-44c8-af61-63436a2e9d49"]}}	person sample-editor	2026-11-28 19:55:53.175772+00	7d0195a7bfa01a27ec5179af5097e772bb636e8cf025f5e92bafff6efbfc5111	5d2b25ef36de602d46982e2fa13270c9c1c99acdaef5e124c3c8763b774f538e
tongxiang	0f672523-ee0f-451b-b071-d736eb19c25b	5	moved	{"moved":{"column":"桐乡新闻/凤鸣"}}	person sample-editor	2026-11-28 19:55:53.424065+00	5d2b25ef36de602d46982e2fa13270c9c1c99acdaef5e124c3c8763b774f538e	cb9540d990a75644c0bdf0a08b04f3975f8f6a0801253e4a2b9485883f8b93c0
tongxiang	0f672523-ee0f-451b-b071-d736eb19c25b	6	classified	{"classified":{"isNewsInformation":false}}	person sample-editor	2026-11-28 19:55:53.424065+00	cb9540d990a75644c0bdf0a08b04f3975f8f6a0801253e4a2b9485883f8b93c0	45e694d9754faf95ee1354208d0633d564f7e5d13bfbd5d82a756fa2347e62e0
tongxiang	0f672523-ee0f-451b-b071-d736eb19c25b	7	submitted	{"submitted":{}}	person sample-reporter	2026-11-28 19:55:53.69172+00	45e694d9754faf95ee1354208d0633d564f7e5d13bfbd5d82a756fa2347e62e0	dbeae9b43137ea60d665668ed28cfa0bf75aa2092cfa20f434f9702863201476
tongxiang	0f672523-ee0f-451b-b071-d736eb19c25b	8	editorNamed	{"editorNamed":{"_0":{"isVerified":true,"name":"宋琼燕","person":"sample-editor"}}}	person sample-editor	2026-11-28 19:55:54.019598+00	dbeae9b43137ea60d665668ed28cfa0bf75aa2092cfa20f434f9702863201476	179d1c239eee24c9ba839ec8e7bdb5194e9f494ac14569e6f6a21e9209582259
tongxiang	0f672523-ee0f-451b-b071-d736eb19c25b	9	revised	{"revised":{"_0":{"credit":{"authors":["样本记者"],"editor":"宋琼燕","source":"桐乡新闻网"},"digest":"351c502e6bcc33a0e0c6f1a965d220975f6268eba52a87f05b884d09537781ea","manuscript":{"body":["样本稿二的第一段，样本内容。"],"headline":"样本稿二"},"number":2}}}	person sample-editor	2026-11-28 19:55:54.019598+00	179d1c239eee24c9ba839ec8e7bdb5194e9f494ac14569e6f6a21e9209582259	54247ba914b5a82c580e215c344239acbcf24decb1faab219ead1289b6e7a857
tongxiang	0f672523-ee0f-451b-b071-d736eb19c25b	10	passed	{"passed":{"settled":[]}}	person sample-editor	2026-11-28 19:55:54.019598+00	54247ba914b5a82c580e215c344239acbcf24decb1faab219ead1289b6e7a857	abed0aca022bf6350ff94fb9e876d07b7fae53a4c2548816e608dc8865dfe514
tongxiang	0f672523-ee0f-451b-b071-d736eb19c25b	11	signed	{"signed":{"_0":{"at":1795895754434439,"digest":"351c502e6bcc33a0e0c6f1a965d220975f6268eba52a87f05b884d09537781ea","person":"sample-chief","step":"approval"}}}	person sample-chief	2026-11-28 19:55:54.434439+00	abed0aca022bf6350ff94fb9e876d07b7fae53a4c2548816e608dc8865dfe514	cdfb0e344a80c3450ced0c9517d1e4705c24ace7765d4d6ac308b0394b24e4a0
tongxiang	0f672523-ee0f-451b-b071-d736eb19c25b	12	approved	{"approved":{}}	person sample-chief	2026-11-28 19:55:54.434439+00	cdfb0e344a80c3450ced0c9517d1e4705c24ace7765d4d6ac308b0394b24e4a0	3d363638a11d4b59ba00baf0fd17e6e112fd520298c60326f42c78d023283001
tongxiang	0f672523-ee0f-451b-b071-d736eb19c25b	13	checked	{"checked":{"_0":{"at":1795895754889141,"digest":"351c502e6bcc33a0e0c6f1a965d220975f6268eba52a87f05b884d09537781ea","item":"facts","person":"sample-editor"}}}	person sample-editor	2026-11-28 19:55:54.889141+00	3d363638a11d4b59ba00baf0fd17e6e112fd520298c60326f42c78d023283001	f14989144de5888efbce6e9cd832d42fbe1339ca9f72707070c26c6ec4a5ed25
tongxiang	0f672523-ee0f-451b-b071-d736eb19c25b	14	unchecked	{"unchecked":{"item":"facts"}}	person sample-editor	2026-11-28 19:55:55.353015+00	f14989144de5888efbce6e9cd832d42fbe1339ca9f72707070c26c6ec4a5ed25	34811782b0695b38104eeca0d9e0222f031813fc622c941774d9b049ca24afbf
tongxiang	0f672523-ee0f-451b-b071-d736eb19c25b	15	checked	{"checked":{"_0":{"at":1795895755612198,"digest":"351c502e6bcc33a0e0c6f1a965d220975f6268eba52a87f05b884d09537781ea","item":"facts","person":"sample-editor"}}}	person sample-editor	2026-11-28 19:55:55.612198+00	34811782b0695b38104eeca0d9e0222f031813fc622c941774d9b049ca24afbf	d0ddb727c927539f012b1601cdae3bb9744f6af2ea35746ace43e7037e29e3ca
tongxiang	0f672523-ee0f-451b-b071-d736eb19c25b	16	published	{"published":{"address":"2026/11/0f672523-ee0f-451b-b071-d736eb19c25b.html","decision":"8b387d05-ef7a-4c49-8382-496c52189937","digest":"351c502e6bcc33a0e0c6f1a965d220975f6268eba52a87f05b884d09537781ea"}}	person sample-editor	2026-11-28 19:55:55.792275+00	d0ddb727c927539f012b1601cdae3bb9744f6af2ea35746ace43e7037e29e3ca	855a652be7ee76e7275c93001abc676e85ad8864927c3a03f81c4a2150191d0a
tongxiang	c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d	1	drafted	{"drafted":{"_0":{"column":"桐乡新闻/梧桐","isNewsInformation":true,"newsroom":"tongxiang","provenance":{"own":{"authors":[{"name":"样本记者","standing":"staff"}],"label":"桐乡新闻网"}},"revision":{"credit":{"authors":["样本记者"],"source":"桐乡新闻网"},"digest":"4703171f2c30e9b30c4e33160803c28f5768cf2c7c5f45c38869e8f6f1e24920","manuscript":{"body":["样本稿三的第一段，样本内容。"],"headline":"样本稿三"},"number":1}}}}	person sample-reporter	2026-11-28 19:55:56.563733+00	88fdd5356c5530a760e8bf0963d7ca8f97320c6b28b799ae0106d67a46f0019a	4a4a87f90041ef4f1020e27a936b17ac82800f66ca6749dbeecdd940d4da1b33
tongxiang	c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d	2	submitted	{"submitted":{}}	person sample-reporter	2026-11-28 19:55:56.843785+00	4a4a87f90041ef4f1020e27a936b17ac82800f66ca6749dbeecdd940d4da1b33	d1a617104dc66386b6ae2e61f11cc82bcbcf29e7178e7eb101dcb8e155994e23
tongxiang	c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d	3	editorNamed	{"editorNamed":{"_0":{"isVerified":true,"name":"宋琼燕","person":"sample-editor"}}}	person sample-editor	2026-11-28 19:55:57.092123+00	d1a617104dc66386b6ae2e61f11cc82bcbcf29e7178e7eb101dcb8e155994e23	ee164d29ce91eba3f5f2fef0ab2c98cce14e83a5ad8d23f0eccb7c278d4e991b
tongxiang	c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d	4	revised	{"revised":{"_0":{"credit":{"authors":["样本记者"],"editor":"宋琼燕","source":"桐乡新闻网"},"digest":"750ed44c6400c9e1f7f4b093e19b70a7da5cd6903ac319f3a61d077bc9afc0b9","manuscript":{"body":["样本稿三的第一段，样本内容。"],"headline":"样本稿三"},"number":2}}}	person sample-editor	2026-11-28 19:55:57.092123+00	ee164d29ce91eba3f5f2fef0ab2c98cce14e83a5ad8d23f0eccb7c278d4e991b	35198618629516fc293cda3f83d8dbb4cc46ff3be3cfa093f54f022311bd579d
tongxiang	c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d	5	passed	{"passed":{"settled":[]}}	person sample-editor	2026-11-28 19:55:57.092123+00	35198618629516fc293cda3f83d8dbb4cc46ff3be3cfa093f54f022311bd579d	0b830a997baf29818577ac135688d462557c52f817892de97689f93c04704ce8
tongxiang	c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d	6	publishedInEmergency	{"publishedInEmergency":{"_0":{"digest":"750ed44c6400c9e1f7f4b093e19b70a7da5cd6903ac319f3a61d077bc9afc0b9","due":1795938957488520,"incurred":1795895757488520,"person":"sample-night","reason":"样本台风红色预警联系不上","waived":["approval"],"writers":["sample-editor","sample-reporter"]}}}	person sample-night	2026-11-28 19:55:57.48852+00	0b830a997baf29818577ac135688d462557c52f817892de97689f93c04704ce8	a0c118cc5d77c0028155dfd26b421762584dfed2d715281a59ecd8ef864c513a
tongxiang	c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d	7	published	{"published":{"address":"2026/11/c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d.html","decision":"ba140fa8-cd78-44b5-abcc-2bba7b0548ae","digest":"750ed44c6400c9e1f7f4b093e19b70a7da5cd6903ac319f3a61d077bc9afc0b9"}}	person sample-night	2026-11-28 19:55:57.48852+00	a0c118cc5d77c0028155dfd26b421762584dfed2d715281a59ecd8ef864c513a	0de92d62682229adfa86fb7aed872d8338a1dae0f5fd3a8707f14d8829847f33
tongxiang	c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d	8	countersigned	{"countersigned":{"digest":"750ed44c6400c9e1f7f4b093e19b70a7da5cd6903ac319f3a61d077bc9afc0b9"}}	person sample-chief	2026-11-28 19:55:58.291339+00	0de92d62682229adfa86fb7aed872d8338a1dae0f5fd3a8707f14d8829847f33	b9810302a50ec48993d452f124bf47dc789c766b17f2727b31aa0bcd963d1799
tongxiang	c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d	9	withdrawn	{"withdrawn":{"reason":"样本撤稿"}}	person sample-chief-editor	2026-11-28 19:55:58.408895+00	b9810302a50ec48993d452f124bf47dc789c766b17f2727b31aa0bcd963d1799	c8ae1d6168b3b834fa6a3a51991c4debf9e273cf5ca88c229600d56af140a817
tongxiang	a6a241c1-b0d3-4628-b794-e592b8b1ce24	1	drafted	{"drafted":{"_0":{"column":"桐乡新闻/凤鸣","isNewsInformation":true,"newsroom":"tongxiang","provenance":{"own":{"authors":[{"name":"样本记者","standing":"staff"}],"label":"桐乡新闻网"}},"revision":{"credit":{"authors":["样本记者"],"source":"桐乡新闻网"},"digest":"1eee4a74e5e327dfcb45747ecb0b5dd697db171545e4a6de1885d5ada5f0704a","manuscript":{"body":["样本稿四的第一段，样本内容。"],"headline":"样本稿四"},"number":1}}}}	person sample-reporter	2026-11-28 19:55:59.059898+00	2b3569f42f05a840c3be5c5ef8bea6a8af0b3126ff71c8cb49c648c5ccc1c757	3381f01002386c127d5aa64758af52d1d29af6e29f8b1d3db39043a6b5800e44
tongxiang	a6a241c1-b0d3-4628-b794-e592b8b1ce24	2	revised	{"revised":{"_0":{"credit":{"authors":["样本记者"],"source":"桐乡新闻网"},"digest":"ba6b895a7c180b7ed40468ce42737afc74c984f14b6315514dd1d672e4f9261a","manuscript":{"body":["样本稿四的第一段，改过。"],"headline":"样本稿四改"},"number":2}}}	person sample-reporter	2026-11-28 19:55:59.277269+00	3381f01002386c127d5aa64758af52d1d29af6e29f8b1d3db39043a6b5800e44	df9b4d46f59357fc8cc2fd06c1333abc5186438d9a89393597138a4ec95e0601
tongxiang	84bc268a-b6bc-4f17-b42d-8268832e0308	1	drafted	{"drafted":{"_0":{"column":"桐乡新闻/梧桐","isCommissioned":true,"isNewsInformation":true,"newsroom":"tongxiang","provenance":{"own":{"authors":[{"name":"样本记者","standing":"staff"}],"label":"桐乡新闻网"}},"revision":{"credit":{"authors":["样本记者"],"source":"桐乡新闻网"},"digest":"8905724f6f7a29d6eb71426cf69e0cc6b560219fb126be79751a87282928d6f9","manuscript":{"body":[],"headline":"样本选题"},"number":1}}}}	person sample-editor	2026-11-28 19:55:59.919995+00	249e20dbc7074b3583d5b887ae6a57c632c3b0d93f55cbe1c43a103650c99dd0	34b0bf087a4090f2704ea772c94fac7631a76ae1e1cfa06577e99c78dacd9ff0
tongxiang	84bc268a-b6bc-4f17-b42d-8268832e0308	2	assigned	{"assigned":{"note":"样本说明","to":"sample-reporter"}}	person sample-editor	2026-11-28 19:55:59.919995+00	34b0bf087a4090f2704ea772c94fac7631a76ae1e1cfa06577e99c78dacd9ff0	f52f29810eabc08e39dd11cac1f034dc8de94e8d6c406810316be71775bd9b84
tongxiang	a6a241c1-b0d3-4628-b794-e592b8b1ce24	3	submitted	{"submitted":{}}	person sample-reporter	2026-11-28 19:56:00.349724+00	df9b4d46f59357fc8cc2fd06c1333abc5186438d9a89393597138a4ec95e0601	932b8e9de9ed02d934a59c79cd45c1d73952e290f78fa23a424f9f7b7e4e7837
tongxiang	da7b7859-256f-4549-a5cd-2b3da19c3e0a	1	drafted	{"drafted":{"_0":{"column":"桐乡新闻/凤鸣","isNewsInformation":true,"newsroom":"tongxiang","provenance":{"own":{"authors":[{"name":"样本记者","standing":"staff"}],"label":"桐乡新闻网"}},"revision":{"credit":{"authors":["样本记者"],"source":"桐乡新闻网"},"digest":"3e78c277050f548c217c44b279f8eb6dbea1e6c6f83c60c803c1c6ffde1c3adf","manuscript":{"body":["样本稿五的第一段，样本内容。"],"headline":"样本稿五"},"number":1}}}}	person sample-reporter	2026-11-28 19:56:01.069778+00	4848a9d0a9e86099e5eda37eedce6139c9915b476d1465382573ff04f0c962cf	a37d5f95f8d6524a2a059a8d9d4db22ca276fea5566d34266bbad2f8b97003d4
tongxiang	da7b7859-256f-4549-a5cd-2b3da19c3e0a	2	submitted	{"submitted":{}}	person sample-reporter	2026-11-28 19:56:01.254206+00	a37d5f95f8d6524a2a059a8d9d4db22ca276fea5566d34266bbad2f8b97003d4	859ae9978690180d64b6c6dd7f94914e0af694e8b6c72af85abef5e0537f79d0
tongxiang	da7b7859-256f-4549-a5cd-2b3da19c3e0a	3	editorNamed	{"editorNamed":{"_0":{"isVerified":true,"name":"宋琼燕","person":"sample-editor"}}}	person sample-editor	2026-11-28 19:56:01.561705+00	859ae9978690180d64b6c6dd7f94914e0af694e8b6c72af85abef5e0537f79d0	b1dd733be35120e0adb7eab509e6661bbf1aa137fde45fd9d9195df7a3579bf7
tongxiang	da7b7859-256f-4549-a5cd-2b3da19c3e0a	4	revised	{"revised":{"_0":{"credit":{"authors":["样本记者"],"editor":"宋琼燕","source":"桐乡新闻网"},"digest":"7fead1f2c7032474688b298df9d9b2b1cc92492f303c642bfd4d1e355f55aacc","manuscript":{"body":["样本稿五的第一段，样本内容。"],"headline":"样本稿五"},"number":2}}}	person sample-editor	2026-11-28 19:56:01.561705+00	b1dd733be35120e0adb7eab509e6661bbf1aa137fde45fd9d9195df7a3579bf7	8cee37abcedb667a9943294b0b2e57710edbfa9be8a45a8eb227645af5f389d4
tongxiang	da7b7859-256f-4549-a5cd-2b3da19c3e0a	5	passed	{"passed":{"settled":[]}}	person sample-editor	2026-11-28 19:56:01.561705+00	8cee37abcedb667a9943294b0b2e57710edbfa9be8a45a8eb227645af5f389d4	62a674929b49c27635d5b0201944528098a8571fbee818a64372f8110687547e
tongxiang	da7b7859-256f-4549-a5cd-2b3da19c3e0a	6	checked	{"checked":{"_0":{"at":1795895761875088,"digest":"7fead1f2c7032474688b298df9d9b2b1cc92492f303c642bfd4d1e355f55aacc","item":"facts","person":"sample-editor"}}}	person sample-editor	2026-11-28 19:56:01.875088+00	62a674929b49c27635d5b0201944528098a8571fbee818a64372f8110687547e	806fb286c1e98792013509e8b1fc82db4468cd0f3e5bd95849bbe3820d82473b
tongxiang	da7b7859-256f-4549-a5cd-2b3da19c3e0a	7	revised	{"revised":{"_0":{"credit":{"authors":["样本记者"],"editor":"宋琼燕","source":"桐乡新闻网"},"digest":"a6e2990675f171708e75aa0d318602a43ac3f9f8ac2179ba6f647b8dba0513e3","manuscript":{"body":["样本稿五的第二稿。"],"headline":"样本稿五"},"number":3}}}	person sample-editor	2026-11-28 19:56:02.007184+00	806fb286c1e98792013509e8b1fc82db4468cd0f3e5bd95849bbe3820d82473b	d6bdbf80c6b7e6d6476012ae9848b9ad3c785bc2493b09b22dfdeee0077a85dd
tongxiang	da7b7859-256f-4549-a5cd-2b3da19c3e0a	8	checksVoided	{"checksVoided":{"_0":[{"at":1795895761875088,"digest":"7fead1f2c7032474688b298df9d9b2b1cc92492f303c642bfd4d1e355f55aacc","item":"facts","person":"sample-editor"}]}}	person sample-editor	2026-11-28 19:56:02.007184+00	d6bdbf80c6b7e6d6476012ae9848b9ad3c785bc2493b09b22dfdeee0077a85dd	5e2802d6b5828a9a0aa741a7e1311234dc7acbb4a8da9b911608325a5cf6c078
tongxiang	a41ab6ea-858b-4e5a-a977-5309dd1d71b3	1	drafted	{"drafted":{"_0":{"column":"国内国际/强县新闻","isNewsInformation":true,"newsroom":"tongxiang","provenance":{"repost":{"_0":{"hops":[{"act":"created","digest":"7c01e99bcfbf9ac580a8882d3b63873c60c25249854995bc5a155570959137b5","evidence":"来源: 临沂日报 作者: 孟宪华 纪成永 李中文 编辑: 宋琼燕","number":0,"party":"临沂日报社","role":"origin"},{"act":"carried","at":1795895762388592,"digest":"7266317ba257e2b8ded49b684574b53cc6987ca3a1c332ffcca3a292db49c2ae","number":1,"party":"桐乡新闻网","previous":"7c01e99bcfbf9ac580a8882d3b63873c60c25249854995bc5a155570959137b5","role":"us"}],"origin":{"authors":[{"name":"孟宪华","standing":"unknown"},{"name":"纪成永","standing":"unknown"},{"name":"李中文","standing":"unknown"}],"fetched":1795895762388592,"snapshot":{"digest":"e283a3ed7bf537b5a24828df9b4f22763aed880f387f0b491f8be1f4b29434c2","text":"“七一”期间,上海圣泰企业管理有限公司驻维多利亚广场保安队长曹富猛在山东省平邑县驻沪6个党支部所在公司作巡回报告。这位在沪工作9个年头的平邑籍党员高兴之余,颇有感慨:“有家的滋味,太好了!”这是平邑县委创新流动党员管理模式带来的喜人景象。\\n平邑县是劳务输出大县。截至去年底,常年在外务工人员达14万人,其中流动党员1700多人;仅在上海务工人员就达2万人,流动党员178人。平邑县委书记王林山介绍说,平邑县委探索的流动党员管理模式是以村为源头,流出地全程管理,流出地流入地共建,服务两地经济发展的流动党员管理新路子,做到了党员流动到哪里,党组织建设就跟进到哪里,党组织和党员的作用就发挥到哪里。这一成功做法被省市领导部门推广,被上级有关领导和专家称为流动党员管理的“平邑模式”。驻沪党组织战斗堡垒作用和178名流动党员先锋模范作用得以充分发挥,被上海当地人称为“平邑现象”,中共中央政治局委员、上海市委书记俞正声给予了充分肯定和高度评价;山东省委常委、组织部长高晓兵作出重要批示,要求认真总结推广。\\n为异地党员建“家”是“平邑模式”的主题。平邑县委将外出务工党员管理纳入党建工作的重要内容,列入年度组织工作重点,以村为源头,建立流动党员信息库,明确要求凡在同一流入地或同一单位工作,达到3名党员的都要建立流动党员党组织。为此,2000年6月,该县县委组织部与上海市浦东新区联系,建立第一个驻外党支部——— 平邑人社局驻上海办事处党支部,2007年改建为党总支,今年6月改建为党委,下辖6个党支部,管理党员178名。按照党建带团建、带工建的原则,党总支成员兼任团总支书记,基层优秀青年党员兼任团支部书记;各分公司党支部书记兼任相应公司工会主任,党小组长分别兼任工会组长和信息调解员,为在沪党员和务工人员建起了“家”;党总支推行“三个优先”:用工优先录用党员,重要岗位优先使用党员,提拔骨干优先考虑党员。同时,平邑县委组织部与上海方共同建立了沟通交流、定期选派乡镇干部挂职、流动党组织结对帮扶、党员教育管理“双向互评共管”、“双培”(把骨干培养成党员、把党员培养成骨干)等一系列新机制。驻沪办事处党总支被吸纳为“浦东新区高桥镇区域党建议事协调委员会成员单位”,近3年来,新发展的7名党员全部走上公司副总及分公司经理、副经理等重要领导岗位。\\n流动党员党内关怀机制是“平邑模式”的精髓。平邑县常年组织开展以送资金、送技术、送服务和扶助困难党员的“三送一扶”活动,设立困难流动党员救助基金,救助家庭困难的流动党员。每年“七一”、春节期间,平邑县组织有关专家到办事处为务工人员提供就业、学习、生活和计划生育等服务,协调开通了平邑到上海客运专线;办事处党总支投资60万元办起了幼儿园,投资20万元对宿舍、餐厅进行改造,建起了图书室、阅览室;成立了法律服务中心,解决务工报酬追欠等实际问题。\\n流动党员争创机制是“平邑模式”的一大亮点。在创先争优活动中,县委统一部署,驻外党总支创设活动载体,先后开展了“身在异乡当先锋、我为家乡做贡献”等一系列活动。驻沪党组织组建了200人的城市管理协管队,协助承担驻地高桥镇的市容市貌管理;办事处2500名司机承担了世博会期间80%以上展品的运送任务,成立了300余人的世博会平安志愿者服务队,为维护世博会和谐稳定做出了积极贡献,办事处党总支也被上海市静安区委授予“世博先锋行动贡献奖”称号。近3年来,2万多名平邑籍在沪人员的违法犯罪率为“零”,涌现出一批上海市“十佳农民工”、上海市见义勇为先进分子和浦东新区“见义勇为十佳青年”,受到了当地党委政府和群众的广泛赞誉。曹富猛是圣泰企业管理有限公司党支部的一名党员,担任驻维多利亚广场保安队长。去年3月13日,他所在小区一女子欲跳楼轻生,他不顾生命危险将其成功救下,叫响了“平邑人好样的”品牌。"},"source":{"printed":"临沂日报","resolved":"临沂日报社"}}}}},"revision":{"credit":{"authors":["孟宪华","纪成永","李中文"],"editor":"宋琼燕","source":"临沂日报"},"digest":"21927c9e57ea644421412d93d1e7593dcf5d4a88df88abbf5034086b93ce0a7c","manuscript":{"body":["“七一”期间,上海圣泰企业管理有限公司驻维多利亚广场保安队长曹富猛在山东省平邑县驻沪6个党支部所在公司作巡回报告。这位在沪工作9个年头的平邑籍党员高兴之余,颇有感慨:“有家的滋味,太好了!”这是平邑县委创新流动党员管理模式带来的喜人景象。","平邑县是劳务输出大县。截至去年底,常年在外务工人员达14万人,其中流动党员1700多人;仅在上海务工人员就达2万人,流动党员178人。平邑县委书记王林山介绍说,平邑县委探索的流动党员管理模式是以村为源头,流出地全程管理,流出地流入地共建,服务两地经济发展的流动党员管理新路子,做到了党员流动到哪里,党组织建设就跟进到哪里,党组织和党员的作用就发挥到哪里。这一成功做法被省市领导部门推广,被上级有关领导和专家称为流动党员管理的“平邑模式”。驻沪党组织战斗堡垒作用和178名流动党员先锋模范作用得以充分发挥,被上海当地人称为“平邑现象”,中共中央政治局委员、上海市委书记俞正声给予了充分肯定和高度评价;山东省委常委、组织部长高晓兵作出重要批示,要求认真总结推广。","为异地党员建“家”是“平邑模式”的主题。平邑县委将外出务工党员管理纳入党建工作的重要内容,列入年度组织工作重点,以村为源头,建立流动党员信息库,明确要求凡在同一流入地或同一单位工作,达到3名党员的都要建立流动党员党组织。为此,2000年6月,该县县委组织部与上海市浦东新区联系,建立第一个驻外党支部——— 平邑人社局驻上海办事处党支部,2007年改建为党总支,今年6月改建为党委,下辖6个党支部,管理党员178名。按照党建带团建、带工建的原则,党总支成员兼任团总支书记,基层优秀青年党员兼任团支部书记;各分公司党支部书记兼任相应公司工会主任,党小组长分别兼任工会组长和信息调解员,为在沪党员和务工人员建起了“家”;党总支推行“三个优先”:用工优先录用党员,重要岗位优先使用党员,提拔骨干优先考虑党员。同时,平邑县委组织部与上海方共同建立了沟通交流、定期选派乡镇干部挂职、流动党组织结对帮扶、党员教育管理“双向互评共管”、“双培”(把骨干培养成党员、把党员培养成骨干)等一系列新机制。驻沪办事处党总支被吸纳为“浦东新区高桥镇区域党建议事协调委员会成员单位”,近3年来,新发展的7名党员全部走上公司副总及分公司经理、副经理等重要领导岗位。","流动党员党内关怀机制是“平邑模式”的精髓。平邑县常年组织开展以送资金、送技术、送服务和扶助困难党员的“三送一扶”活动,设立困难流动党员救助基金,救助家庭困难的流动党员。每年“七一”、春节期间,平邑县组织有关专家到办事处为务工人员提供就业、学习、生活和计划生育等服务,协调开通了平邑到上海客运专线;办事处党总支投资60万元办起了幼儿园,投资20万元对宿舍、餐厅进行改造,建起了图书室、阅览室;成立了法律服务中心,解决务工报酬追欠等实际问题。","流动党员争创机制是“平邑模式”的一大亮点。在创先争优活动中,县委统一部署,驻外党总支创设活动载体,先后开展了“身在异乡当先锋、我为家乡做贡献”等一系列活动。驻沪党组织组建了200人的城市管理协管队,协助承担驻地高桥镇的市容市貌管理;办事处2500名司机承担了世博会期间80%以上展品的运送任务,成立了300余人的世博会平安志愿者服务队,为维护世博会和谐稳定做出了积极贡献,办事处党总支也被上海市静安区委授予“世博先锋行动贡献奖”称号。近3年来,2万多名平邑籍在沪人员的违法犯罪率为“零”,涌现出一批上海市“十佳农民工”、上海市见义勇为先进分子和浦东新区“见义勇为十佳青年”,受到了当地党委政府和群众的广泛赞誉。曹富猛是圣泰企业管理有限公司党支部的一名党员,担任驻维多利亚广场保安队长。去年3月13日,他所在小区一女子欲跳楼轻生,他不顾生命危险将其成功救下,叫响了“平邑人好样的”品牌。"],"headline":"平邑:探索“流动党员”管理新模式"},"number":1}}}}	person sample-editor	2026-11-28 19:56:02.391883+00	1e7d2a6b954b1951ff51fd0b484c50fe5106b3f6a70dc82e6408ad0a53c5dcc4	eef9422210b3b3287199929e4b446c8f77f3f8a75ad78f37af5e9e1adcfa4aa7
tongxiang	a41ab6ea-858b-4e5a-a977-5309dd1d71b3	2	attested	{"attested":{"_0":{"claim":"titleKeepsMeaning","digest":"21927c9e57ea644421412d93d1e7593dcf5d4a88df88abbf5034086b93ce0a7c","person":"sample-editor"}}}	person sample-editor	2026-11-28 19:56:02.629442+00	eef9422210b3b3287199929e4b446c8f77f3f8a75ad78f37af5e9e1adcfa4aa7	264e147120dd479095d99712baf51d5b0e7d3306ee8b1f14fc121b62060b7da7
tongxiang	0f672523-ee0f-451b-b071-d736eb19c25b	17	held	{"held":{"reason":"claim d25ee20d"}}	person sample-licensing	2026-11-28 19:56:05.577963+00	855a652be7ee76e7275c93001abc676e85ad8864927c3a03f81c4a2150191d0a	87e90fc27e9229ab4e5becdcf2bb522a76366e0505be8e0162b526aeef34c7c2
\.


--
-- Data for Name: article_rests_on; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.article_rests_on (newsroom, name, article) FROM stdin;
tongxiang	21927c9e57ea644421412d93d1e7593dcf5d4a88df88abbf5034086b93ce0a7c	a1aa6c65-cf8a-49d2-a92f-b617604db591
tongxiang	a1aa6c65-cf8a-49d2-a92f-b617604db591	a1aa6c65-cf8a-49d2-a92f-b617604db591
tongxiang	e283a3ed7bf537b5a24828df9b4f22763aed880f387f0b491f8be1f4b29434c2	a1aa6c65-cf8a-49d2-a92f-b617604db591
tongxiang	临沂日报	a1aa6c65-cf8a-49d2-a92f-b617604db591
tongxiang	临沂日报社	a1aa6c65-cf8a-49d2-a92f-b617604db591
tongxiang	桐乡新闻网	a1aa6c65-cf8a-49d2-a92f-b617604db591
tongxiang	3e087ede-a1ae-4148-87b8-0855079d7408	3e087ede-a1ae-4148-87b8-0855079d7408
tongxiang	714bfc11b487c73ac6fcbfae2273945f616e8e030fa1465c36d6e5e5661464ec	3e087ede-a1ae-4148-87b8-0855079d7408
tongxiang	桐乡新闻网	3e087ede-a1ae-4148-87b8-0855079d7408
tongxiang	85e2f7f282cea44148bc7e3444b0db701c886ba733779307839581a9f7194906	3e087ede-a1ae-4148-87b8-0855079d7408
tongxiang	eb9ccb4f02360f1e6034dda7aca70ce1b8d3afae1ae0def41130fbedd281e0ff	fc36e45c-162d-4f5b-85d4-351a4c1f24c4
tongxiang	fc36e45c-162d-4f5b-85d4-351a4c1f24c4	fc36e45c-162d-4f5b-85d4-351a4c1f24c4
tongxiang	桐乡新闻网	fc36e45c-162d-4f5b-85d4-351a4c1f24c4
tongxiang	d61f07f86865a28f5ea5ffc78f2bca57824bd3541da5ccd505d4d06b22479800	fc36e45c-162d-4f5b-85d4-351a4c1f24c4
tongxiang	48117303eed55b0b7d6a3cef60118bb313888a37f7dca5e89887cfe268923653	fc36e45c-162d-4f5b-85d4-351a4c1f24c4
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	34fc7183-0791-44c8-af61-63436a2e9d49
tongxiang	c5334008d339115dacb5126e06b1d84e43e84027c3078cd97a06b8032a952431	34fc7183-0791-44c8-af61-63436a2e9d49
tongxiang	桐乡新闻网	34fc7183-0791-44c8-af61-63436a2e9d49
tongxiang	8192fd889949e22366f0c4c4e4f6a5f23238cb9807bb9e4305fb00553a9af84a	34fc7183-0791-44c8-af61-63436a2e9d49
tongxiang	811d8920c80305d1cf48c812008647e484c00937e97ca8f4b822d33810a436f9	34fc7183-0791-44c8-af61-63436a2e9d49
tongxiang	1599dcdb32e176f162df0688e11802ccb64e9109d7e774c0f5d2aaa924f2d8e2	34fc7183-0791-44c8-af61-63436a2e9d49
tongxiang	32d69104e56c35f38fe20a6835777fcd1f63eccb8ed17afe7a8aecf3eca91874	34fc7183-0791-44c8-af61-63436a2e9d49
tongxiang	0f672523-ee0f-451b-b071-d736eb19c25b	0f672523-ee0f-451b-b071-d736eb19c25b
tongxiang	3b898e0febd2d18225575e6a34eba92499cd3cc4d3a9a23d5897e0572b4e3d8c	0f672523-ee0f-451b-b071-d736eb19c25b
tongxiang	桐乡新闻网	0f672523-ee0f-451b-b071-d736eb19c25b
tongxiang	351c502e6bcc33a0e0c6f1a965d220975f6268eba52a87f05b884d09537781ea	0f672523-ee0f-451b-b071-d736eb19c25b
tongxiang	4703171f2c30e9b30c4e33160803c28f5768cf2c7c5f45c38869e8f6f1e24920	c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d
tongxiang	c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d	c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d
tongxiang	桐乡新闻网	c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d
tongxiang	750ed44c6400c9e1f7f4b093e19b70a7da5cd6903ac319f3a61d077bc9afc0b9	c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d
tongxiang	1eee4a74e5e327dfcb45747ecb0b5dd697db171545e4a6de1885d5ada5f0704a	a6a241c1-b0d3-4628-b794-e592b8b1ce24
tongxiang	a6a241c1-b0d3-4628-b794-e592b8b1ce24	a6a241c1-b0d3-4628-b794-e592b8b1ce24
tongxiang	桐乡新闻网	a6a241c1-b0d3-4628-b794-e592b8b1ce24
tongxiang	ba6b895a7c180b7ed40468ce42737afc74c984f14b6315514dd1d672e4f9261a	a6a241c1-b0d3-4628-b794-e592b8b1ce24
tongxiang	84bc268a-b6bc-4f17-b42d-8268832e0308	84bc268a-b6bc-4f17-b42d-8268832e0308
tongxiang	8905724f6f7a29d6eb71426cf69e0cc6b560219fb126be79751a87282928d6f9	84bc268a-b6bc-4f17-b42d-8268832e0308
tongxiang	桐乡新闻网	84bc268a-b6bc-4f17-b42d-8268832e0308
tongxiang	3e78c277050f548c217c44b279f8eb6dbea1e6c6f83c60c803c1c6ffde1c3adf	da7b7859-256f-4549-a5cd-2b3da19c3e0a
tongxiang	da7b7859-256f-4549-a5cd-2b3da19c3e0a	da7b7859-256f-4549-a5cd-2b3da19c3e0a
tongxiang	桐乡新闻网	da7b7859-256f-4549-a5cd-2b3da19c3e0a
tongxiang	7fead1f2c7032474688b298df9d9b2b1cc92492f303c642bfd4d1e355f55aacc	da7b7859-256f-4549-a5cd-2b3da19c3e0a
tongxiang	a6e2990675f171708e75aa0d318602a43ac3f9f8ac2179ba6f647b8dba0513e3	da7b7859-256f-4549-a5cd-2b3da19c3e0a
tongxiang	21927c9e57ea644421412d93d1e7593dcf5d4a88df88abbf5034086b93ce0a7c	a41ab6ea-858b-4e5a-a977-5309dd1d71b3
tongxiang	a41ab6ea-858b-4e5a-a977-5309dd1d71b3	a41ab6ea-858b-4e5a-a977-5309dd1d71b3
tongxiang	e283a3ed7bf537b5a24828df9b4f22763aed880f387f0b491f8be1f4b29434c2	a41ab6ea-858b-4e5a-a977-5309dd1d71b3
tongxiang	临沂日报	a41ab6ea-858b-4e5a-a977-5309dd1d71b3
tongxiang	临沂日报社	a41ab6ea-858b-4e5a-a977-5309dd1d71b3
tongxiang	桐乡新闻网	a41ab6ea-858b-4e5a-a977-5309dd1d71b3
\.


--
-- Data for Name: article_watch; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.article_watch (newsroom, article, person) FROM stdin;
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	sample-editor
\.


--
-- Data for Name: autosave; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.autosave (newsroom, article, person, base, manuscript, saved_at) FROM stdin;
tongxiang	a6a241c1-b0d3-4628-b794-e592b8b1ce24	sample-reporter	ba6b895a7c180b7ed40468ce42737afc74c984f14b6315514dd1d672e4f9261a	{"body": ["没有保存的字。"], "headline": "样本稿四"}	2026-11-28 19:55:59.536071+00
\.


--
-- Data for Name: claim; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.claim (newsroom, id, record) FROM stdin;
tongxiang	d25ee20d-68a9-42a4-9396-31d5bce30044	{"id": "d25ee20d-68a9-42a4-9396-31d5bce30044", "head": "67a46a7ba8393d13c3097b0d79723ec3a572f4aa2db7a88201969f079ed949fd", "lane": "editorial", "state": "assessed", "steps": [{"at": 1795895765240215, "action": "receive"}, {"at": 1795895765406773, "action": "acknowledge"}, {"at": 1795895765577963, "action": "hold"}, {"at": 1795895766010269, "action": "assess"}], "notice": {"way": "email", "name": "样本权利人", "work": "样本作品", "proof": "样本证明", "contact": "claims@example.com", "location": "样本网址"}, "changed": 1795895766010269, "subject": {"articles": {"_0": ["0f672523-ee0f-451b-b071-d736eb19c25b"]}}, "version": 4, "newsroom": "tongxiang", "received": 1795895765240215, "changedBy": {"person": {"_0": "sample-licensing"}}, "heldSince": 1795895765577963, "assessment": "holds", "isOutsideHouseWindow": false}
\.


--
-- Data for Name: claim_event; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.claim_event (newsroom, claim, number, name, payload, actor, happened_at, previous, digest) FROM stdin;
tongxiang	d25ee20d-68a9-42a4-9396-31d5bce30044	1	received	{"received":{"_0":{"isOutsideHouseWindow":false,"lane":"editorial","newsroom":"tongxiang","notice":{"contact":"claims@example.com","location":"样本网址","name":"样本权利人","proof":"样本证明","way":"email","work":"样本作品"},"subject":{"articles":{"_0":["0f672523-ee0f-451b-b071-d736eb19c25b"]}}}}}	person sample-licensing	2026-11-28 19:56:05.240215+00	5ec9839fc77bda6ca53bb7254caacf3d8c6894788b834e28c84092708f465b54	42c87ab279e2b20c4e45a97c4aea500897124404c76ed03f2c5dfffa2b28ae32
tongxiang	d25ee20d-68a9-42a4-9396-31d5bce30044	2	acknowledged	{"acknowledged":{"missing":["address"]}}	person sample-licensing	2026-11-28 19:56:05.406773+00	42c87ab279e2b20c4e45a97c4aea500897124404c76ed03f2c5dfffa2b28ae32	18a12cb5c4e15d2182437e218644a564ab7daff42202a83a54f1c76f1aa3a12f
tongxiang	d25ee20d-68a9-42a4-9396-31d5bce30044	3	held	{"held":{}}	person sample-licensing	2026-11-28 19:56:05.577963+00	18a12cb5c4e15d2182437e218644a564ab7daff42202a83a54f1c76f1aa3a12f	860d04aba3435ff4c71abbea40d1480a6390d14c56d330a9c7d2a2cf17e1dd90
tongxiang	d25ee20d-68a9-42a4-9396-31d5bce30044	4	assessed	{"assessed":{"_0":"holds","note":"样本评估"}}	person sample-licensing	2026-11-28 19:56:06.010269+00	860d04aba3435ff4c71abbea40d1480a6390d14c56d330a9c7d2a2cf17e1dd90	67a46a7ba8393d13c3097b0d79723ec3a572f4aa2db7a88201969f079ed949fd
\.


--
-- Data for Name: command; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.command (newsroom, id, given_at, asked) FROM stdin;
tongxiang	02a73ff4-3134-4770-a4ec-3b4361cddcdc	2026-11-28 19:55:32.880187+00	\N
tongxiang	64a20a8b-ad11-456e-a973-0ec1f370e31d	2026-11-28 19:55:33.179383+00	\N
tongxiang	de62dd92-6188-4d39-911f-04b4371de141	2026-11-28 19:55:33.463907+00	\N
tongxiang	7ae3a5df-dc09-4617-bad2-fb3f0ae35bee	2026-11-28 19:55:33.780811+00	\N
tongxiang	45e89d36-0936-44ba-9401-214ed28a9f9c	2026-11-28 19:55:34.477017+00	\N
tongxiang	a0648330-6537-4efe-8eda-fec909600b99	2026-11-28 19:55:35.064586+00	\N
tongxiang	f2d950f1-ac75-4cb0-9410-f225953b7c97	2026-11-28 19:55:35.315915+00	\N
tongxiang	b1ac06e6-fb80-4ac4-b11e-824ac56792bb	2026-11-28 19:55:35.505666+00	\N
tongxiang	f27d9b4c-1fda-475f-ad89-21e1500b8e77	2026-11-28 19:55:36.028771+00	\N
tongxiang	9c066610-1e1e-4686-aa9c-cb9b78d773d6	2026-11-28 19:55:36.455101+00	\N
tongxiang	7a2ae1c0-08bb-41d6-9655-b35c64534d97	2026-11-28 19:55:36.71645+00	\N
tongxiang	a631d091-4527-4344-b15f-0f2e016ce2fe	2026-11-28 19:55:37.025824+00	\N
tongxiang	9ea66afb-776c-4877-b2f7-80601f4cc0e0	2026-11-28 19:55:37.532961+00	\N
tongxiang	f406eaeb-5fc6-4b79-9674-7425ab511420	2026-11-28 19:55:37.735922+00	\N
tongxiang	4fcdfe89-993c-40dc-8333-2133f418282e	2026-11-28 19:55:38.211781+00	\N
tongxiang	dbfda453-e9aa-4cbc-a9ad-296f8cca9de8	2026-11-28 19:55:38.610161+00	\N
tongxiang	e031136a-49e9-4ea2-8548-77953148ed64	2026-11-28 19:55:38.864508+00	\N
tongxiang	ecf9f5ab-3287-43b0-81e8-cf6feb6adbde	2026-11-28 19:55:39.124719+00	\N
tongxiang	42bbb901-0d08-4dcb-8c5f-0050925ff341	2026-11-28 19:55:39.433534+00	\N
tongxiang	4c86c08a-227a-41af-ad8c-788e374adb36	2026-11-28 19:55:39.93435+00	\N
tongxiang	404327de-f9ed-48eb-a677-bbd3b0ee93bb	2026-11-28 19:55:40.174996+00	\N
tongxiang	d962649a-f5b2-4b8b-8798-d9e79210238b	2026-11-28 19:55:40.642008+00	\N
tongxiang	078ba4f9-de6d-48f2-a944-83390abcd0ae	2026-11-28 19:55:41.09488+00	\N
tongxiang	e4f32b4b-c7b7-4686-9d9c-b227d1cb951f	2026-11-28 19:55:41.449572+00	\N
tongxiang	d45e7e05-2017-4db7-bfbc-70f9b57a66f3	2026-11-28 19:55:42.250871+00	\N
tongxiang	fafd3d1f-a89a-41b2-9122-b96365b6561d	2026-11-28 19:55:44.731243+00	\N
tongxiang	73bfba43-c595-4382-9c21-88c46b7cad5c	2026-11-28 19:55:45.232452+00	\N
tongxiang	a0fb064f-21a7-4e09-b327-24f85aaf8fed	2026-11-28 19:55:45.463474+00	\N
tongxiang	b00c30ad-8694-46c9-bdb6-3fcd6b4d401f	2026-11-28 19:55:45.653218+00	\N
tongxiang	b703ea88-d203-4b04-a70a-a4a6cc2375cd	2026-11-28 19:55:45.856983+00	\N
tongxiang	badcffe6-2c4c-4241-ae63-e9cb2252f66b	2026-11-28 19:55:46.057006+00	\N
tongxiang	a4fbb040-ff7a-48c5-852e-9028c83dcf20	2026-11-28 19:55:46.261458+00	\N
tongxiang	5b31209f-dcce-4fae-a733-a5397fa5cf8a	2026-11-28 19:55:46.443167+00	\N
tongxiang	309a85f2-187f-4742-9705-ddaa538e2c29	2026-11-28 19:55:46.607133+00	\N
tongxiang	c03cbf78-f85a-4921-8557-4636d55b24d2	2026-11-28 19:55:46.86594+00	\N
tongxiang	22c0fe3c-97a4-4e89-a627-8e97309912b9	2026-11-28 19:55:47.056712+00	\N
tongxiang	451c76ea-47d6-4a0b-b516-f450a5d917b4	2026-11-28 19:55:47.33574+00	\N
tongxiang	afa7d409-8fe4-4e9b-9e64-ea3da1a2b7cd	2026-11-28 19:55:47.859502+00	\N
tongxiang	35a55ac3-9e31-4ca4-a12c-246a30ff9794	2026-11-28 19:55:48.093801+00	\N
tongxiang	70b9ed03-aae3-4751-8958-8082876d18d4	2026-11-28 19:55:48.282255+00	\N
tongxiang	bb6a661b-5f73-429f-84f7-ea432ce40b64	2026-11-28 19:55:48.492775+00	\N
tongxiang	5cd1973f-2c22-46f5-b1ab-99b202f10200	2026-11-28 19:55:48.844474+00	\N
tongxiang	33ecdcbf-8e78-466e-8c2c-1eede46e48aa	2026-11-28 19:55:48.996894+00	\N
tongxiang	d61db3af-38e0-489f-a1d7-0efab52c0da9	2026-11-28 19:55:49.577677+00	\N
tongxiang	be04a57e-ca53-427d-8981-a9022cf1fd8b	2026-11-28 19:55:49.950334+00	\N
tongxiang	317da6d6-6b9c-4767-83ab-9f2c796863e1	2026-11-28 19:55:50.146755+00	\N
tongxiang	a552d895-5374-4d47-b579-8671623f2c30	2026-11-28 19:55:50.328702+00	\N
tongxiang	1791ec38-1969-4a7b-962a-72e1e6aee73c	2026-11-28 19:55:50.53391+00	\N
tongxiang	a64bf9f8-728f-470a-8ad7-388bf5486fef	2026-11-28 19:55:50.674651+00	\N
tongxiang	fe6bbf6c-d981-4d89-8b34-a55ddb0ffbbd	2026-11-28 19:55:50.839123+00	\N
tongxiang	bb07057d-57f7-4a75-b3ba-3a71318c3fba	2026-11-28 19:55:51.036266+00	\N
tongxiang	469104f0-8f38-4cc3-ad26-a052eb043473	2026-11-28 19:55:51.224366+00	\N
tongxiang	a92a6656-9568-46c3-b125-de0468da6298	2026-11-28 19:55:51.411139+00	\N
tongxiang	9cf651b7-a2ff-4a9d-81c5-c65517f4d863	2026-11-28 19:55:51.731046+00	\N
tongxiang	90b77c5c-0d46-4631-ab31-a339deff3e9c	2026-11-28 19:55:51.853311+00	\N
tongxiang	5e7f67c6-44b6-468a-97f1-088a185b5f26	2026-11-28 19:55:52.280561+00	\N
tongxiang	6ecf181d-6189-4e7b-9527-f72d03c2fe07	2026-11-28 19:55:52.587+00	\N
tongxiang	68ecb1bd-7a3b-4330-91cd-14c57bb84a76	2026-11-28 19:55:52.816246+00	\N
tongxiang	68988f47-8af4-4fc3-84a2-457c07233392	2026-11-28 19:55:52.956207+00	\N
tongxiang	89fa3421-4b18-42a8-9214-a91092edf8d5	2026-11-28 19:55:53.175772+00	\N
tongxiang	c2a0a260-8390-4a38-b5f6-1455dd1c997f	2026-11-28 19:55:53.424065+00	\N
tongxiang	ca253081-d6af-4d63-9bb8-bc80d355105e	2026-11-28 19:55:53.69172+00	\N
tongxiang	52f2e568-d568-4b6c-a737-d649693a5efc	2026-11-28 19:55:54.019598+00	\N
tongxiang	ef9a5a5f-f73b-4f77-87fc-29af105b054c	2026-11-28 19:55:54.434439+00	\N
tongxiang	217cef0d-e76f-4c35-a7c0-f0d6c381fd6d	2026-11-28 19:55:54.889141+00	\N
tongxiang	a91edae5-2bae-46ea-ba1f-c95026ee0e09	2026-11-28 19:55:55.353015+00	\N
tongxiang	8186fc34-0126-46c1-b6f8-d6bf522fb65d	2026-11-28 19:55:55.612198+00	\N
tongxiang	4e02b13e-458e-4b15-afcf-a62ddc1244e5	2026-11-28 19:55:55.792275+00	\N
tongxiang	0e353b52-5e1b-4542-8607-1402b2ff5355	2026-11-28 19:55:56.563733+00	\N
tongxiang	716ebf44-56c5-4051-a812-8c7627b2c618	2026-11-28 19:55:56.843785+00	\N
tongxiang	66adec40-33ed-4ff1-853f-50070ead9ce6	2026-11-28 19:55:57.092123+00	\N
tongxiang	ecbd2bfa-ebea-475e-8b7e-c62209b2a5c2	2026-11-28 19:55:57.48852+00	\N
tongxiang	1967ad90-7c0c-4b86-a51f-c20a2980d1b9	2026-11-28 19:55:58.291339+00	\N
tongxiang	fe005bfe-c9b1-439a-b337-5fc7f627aa24	2026-11-28 19:55:58.408895+00	\N
tongxiang	9d536ad0-ae7d-49e3-9c9b-77553d5d0989	2026-11-28 19:55:59.059898+00	\N
tongxiang	593d3671-6656-46ca-bb4a-97091f83f743	2026-11-28 19:55:59.277269+00	\N
tongxiang	de7d3d86-510d-445c-85f6-5377d049e819	2026-11-28 19:55:59.919995+00	\N
tongxiang	8d80dc4a-4561-45d3-9ef6-40ceddd2d54b	2026-11-28 19:56:00.227248+00	\N
tongxiang	68c91680-a818-493f-8295-5f15c69967b8	2026-11-28 19:56:00.349724+00	\N
tongxiang	6f1bfa9a-2a46-43fd-afc1-224d1db69b70	2026-11-28 19:56:00.755171+00	\N
tongxiang	5d182e18-259f-4cd9-b90d-830ac30712ea	2026-11-28 19:56:00.899352+00	\N
tongxiang	44e60ffe-7b0d-42d4-8d74-74b4140c5011	2026-11-28 19:56:01.069778+00	\N
tongxiang	c1997a2d-a083-42c9-be70-88f8dde45c91	2026-11-28 19:56:01.254206+00	\N
tongxiang	739568e4-26f3-42d8-a849-827f1644c916	2026-11-28 19:56:01.561705+00	\N
tongxiang	9bf590d3-5ca7-44fb-b38e-6f24b75c2564	2026-11-28 19:56:01.875088+00	\N
tongxiang	b5a76fe0-90f6-4712-b48d-ce6415074d63	2026-11-28 19:56:02.007184+00	\N
tongxiang	956a5319-bba3-45ea-a811-1d1411ee965a	2026-11-28 19:56:02.391883+00	\N
tongxiang	d32e1889-4aca-40d4-b0a3-a855e866d4d1	2026-11-28 19:56:02.629442+00	\N
tongxiang	cfe24ebd-55b3-4020-8701-0d221570d4a9	2026-11-28 19:56:02.974964+00	\N
tongxiang	8450c1e5-d238-404c-8987-773d3d38cabe	2026-11-28 19:56:03.167863+00	\N
tongxiang	efbfd4ac-acd3-413d-a2c8-33e1c4da795b	2026-11-28 19:56:03.353326+00	\N
tongxiang	0e880142-c305-44aa-ac87-03788d699b9a	2026-11-28 19:56:03.508464+00	\N
tongxiang	956afb1e-d568-4103-801a-9a707c56c8ca	2026-11-28 19:56:03.669213+00	\N
tongxiang	2c88a303-107c-4519-ba17-86283262d3ab	2026-11-28 19:56:03.879203+00	\N
tongxiang	8985791f-ddfe-40b0-91f7-93042fa154a4	2026-11-28 19:56:04.020567+00	\N
tongxiang	3642e61b-6ed0-4d43-a662-dfd965541748	2026-11-28 19:56:04.104719+00	\N
tongxiang	510fbf26-d7d7-4ac1-a95f-c8113fa12434	2026-11-28 19:56:04.26863+00	\N
tongxiang	cede0496-fd8c-4c1b-aa80-9c134bac79b2	2026-11-28 19:56:04.410054+00	\N
tongxiang	ba1302b0-6de6-4d88-87fd-67f376dc1c32	2026-11-28 19:56:04.608841+00	\N
tongxiang	f0cadbe5-fb63-408b-a8df-fb2dbeb5c410	2026-11-28 19:56:04.755184+00	\N
tongxiang	f6e848c3-f9dd-4f44-8fe2-18cf0fd3740b	2026-11-28 19:56:05.077432+00	\N
tongxiang	156e25ef-696f-4fe2-a07e-a227bc8fb83d	2026-11-28 19:56:05.240215+00	\N
tongxiang	19043b0a-e5bf-4064-82a1-a6a19cf416c7	2026-11-28 19:56:05.406773+00	\N
tongxiang	514e202c-e478-4d46-849a-ad1a57e3da83	2026-11-28 19:56:05.577963+00	\N
tongxiang	5dc2074b-44df-4880-a3ab-5de23a4d0882	2026-11-28 19:56:06.010269+00	\N
\.


--
-- Data for Name: copy_print; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.copy_print (newsroom, fingerprint, text) FROM stdin;
tongxiang	-9213890750829309638	1
tongxiang	-9194537905399959422	1
tongxiang	-9187558795347579005	1
tongxiang	-9167133390415200112	1
tongxiang	-9163493208806017348	1
tongxiang	-9153676080878820351	1
tongxiang	-9153479826492905429	1
tongxiang	-9113885901644970693	1
tongxiang	-9094099643325466818	1
tongxiang	-9090350319132667592	1
tongxiang	-9051712406318978656	1
tongxiang	-9031559717204390036	1
tongxiang	-9019441756003938517	1
tongxiang	-9007596517601661096	1
tongxiang	-8964661897909057142	1
tongxiang	-8932214243762297977	1
tongxiang	-8876407993928411938	1
tongxiang	-8863578722960270786	1
tongxiang	-8843770042120590723	1
tongxiang	-8804351498438098350	1
tongxiang	-8791475702030183170	1
tongxiang	-8786388816634889138	1
tongxiang	-8783553901862019518	1
tongxiang	-8782709246979258464	1
tongxiang	-8780602046794007706	1
tongxiang	-8771808105410214220	1
tongxiang	-8766335119260739286	1
tongxiang	-8762991467793213237	1
tongxiang	-8753161349453713719	1
tongxiang	-8749073565577230115	1
tongxiang	-8746536978936042980	1
tongxiang	-8742996188639378381	1
tongxiang	-8696764605169608696	1
tongxiang	-8626355236004440034	1
tongxiang	-8614535380566137474	1
tongxiang	-8573430049287495105	1
tongxiang	-8569293423286128463	1
tongxiang	-8557472135876393194	1
tongxiang	-8500258753166943611	1
tongxiang	-8484863873791980973	1
tongxiang	-8453253957030119412	1
tongxiang	-8450622856917273055	1
tongxiang	-8438526496529370740	1
tongxiang	-8419412599260584579	1
tongxiang	-8402652316988247985	1
tongxiang	-8338997256096563795	1
tongxiang	-8333252777940124033	1
tongxiang	-8331110570603428038	1
tongxiang	-8313833883911706383	1
tongxiang	-8288738333593195396	1
tongxiang	-8279172816945349281	1
tongxiang	-8265460028762674528	1
tongxiang	-8181734726389947916	1
tongxiang	-8169493951309578623	1
tongxiang	-8157306662071423591	1
tongxiang	-8124290258726254497	1
tongxiang	-8099465700947127562	1
tongxiang	-8092956623333161745	1
tongxiang	-8089245697551383747	1
tongxiang	-8085796518574091927	1
tongxiang	-8082718154099854656	1
tongxiang	-8027888476584824194	1
tongxiang	-7967453108573461301	1
tongxiang	-7950340466615735715	1
tongxiang	-7932387025584592683	1
tongxiang	-7931345590331415214	1
tongxiang	-7927698257464796529	1
tongxiang	-7915325190724488814	1
tongxiang	-7894619878495220981	1
tongxiang	-7886208723353381194	1
tongxiang	-7847705149921532851	1
tongxiang	-7787732562554860127	1
tongxiang	-7751452571841513169	1
tongxiang	-7735061957828377919	1
tongxiang	-7693520230367890407	1
tongxiang	-7687930437611082398	1
tongxiang	-7613117293549710490	1
tongxiang	-7605626286981950897	1
tongxiang	-7469201690070072283	1
tongxiang	-7327877240495716176	1
tongxiang	-6605827853589398651	1
tongxiang	-8719171862962743292	2
tongxiang	-8577963437787130176	2
tongxiang	-8540529093259132147	2
tongxiang	-8422718122450563290	2
tongxiang	-8146522153230752191	2
tongxiang	-7902250786865619136	2
tongxiang	-7677057111902443175	2
tongxiang	-7080779608943567502	2
tongxiang	-6393621384221339324	2
tongxiang	-6131473548380528144	2
tongxiang	-8719171862962743292	3
tongxiang	-8577963437787130176	3
tongxiang	-8540529093259132147	3
tongxiang	-8422718122450563290	3
tongxiang	-8146522153230752191	3
tongxiang	-7902250786865619136	3
tongxiang	-7677057111902443175	3
tongxiang	-7080779608943567502	3
tongxiang	-6393621384221339324	3
tongxiang	-6131473548380528144	3
tongxiang	-9183005299272988236	5
tongxiang	-9160569327153141059	5
tongxiang	-9084015380675312305	5
tongxiang	-8790013076087024770	5
tongxiang	-8709404218281758561	5
tongxiang	-8522324926402980511	5
tongxiang	-8233040628155615152	5
tongxiang	-7993793421207656189	5
tongxiang	-7871991376550102057	5
tongxiang	-7408245746350156543	5
tongxiang	-9183005299272988236	6
tongxiang	-9160569327153141059	6
tongxiang	-9084015380675312305	6
tongxiang	-8790013076087024770	6
tongxiang	-8709404218281758561	6
tongxiang	-8522324926402980511	6
tongxiang	-8233040628155615152	6
tongxiang	-7993793421207656189	6
tongxiang	-7871991376550102057	6
tongxiang	-7408245746350156543	6
tongxiang	-9213890750829309638	26
tongxiang	-9194537905399959422	26
tongxiang	-9187558795347579005	26
tongxiang	-9167133390415200112	26
tongxiang	-9163493208806017348	26
tongxiang	-9153676080878820351	26
tongxiang	-9153479826492905429	26
tongxiang	-9113885901644970693	26
tongxiang	-9094099643325466818	26
tongxiang	-9090350319132667592	26
tongxiang	-9051712406318978656	26
tongxiang	-9031559717204390036	26
tongxiang	-9019441756003938517	26
tongxiang	-9007596517601661096	26
tongxiang	-8964661897909057142	26
tongxiang	-8932214243762297977	26
tongxiang	-8876407993928411938	26
tongxiang	-8863578722960270786	26
tongxiang	-8843770042120590723	26
tongxiang	-8804351498438098350	26
tongxiang	-8791475702030183170	26
tongxiang	-8786388816634889138	26
tongxiang	-8783553901862019518	26
tongxiang	-8782709246979258464	26
tongxiang	-8780602046794007706	26
tongxiang	-8771808105410214220	26
tongxiang	-8766335119260739286	26
tongxiang	-8762991467793213237	26
tongxiang	-8753161349453713719	26
tongxiang	-8749073565577230115	26
tongxiang	-8746536978936042980	26
tongxiang	-8742996188639378381	26
tongxiang	-8696764605169608696	26
tongxiang	-8626355236004440034	26
tongxiang	-8614535380566137474	26
tongxiang	-8573430049287495105	26
tongxiang	-8569293423286128463	26
tongxiang	-8557472135876393194	26
tongxiang	-8500258753166943611	26
tongxiang	-8484863873791980973	26
tongxiang	-8453253957030119412	26
tongxiang	-8450622856917273055	26
tongxiang	-8438526496529370740	26
tongxiang	-8419412599260584579	26
tongxiang	-8402652316988247985	26
tongxiang	-8338997256096563795	26
tongxiang	-8333252777940124033	26
tongxiang	-8331110570603428038	26
tongxiang	-8313833883911706383	26
tongxiang	-8288738333593195396	26
tongxiang	-8279172816945349281	26
tongxiang	-8265460028762674528	26
tongxiang	-8181734726389947916	26
tongxiang	-8169493951309578623	26
tongxiang	-8157306662071423591	26
tongxiang	-8124290258726254497	26
tongxiang	-8099465700947127562	26
tongxiang	-8092956623333161745	26
tongxiang	-8089245697551383747	26
tongxiang	-8085796518574091927	26
tongxiang	-8082718154099854656	26
tongxiang	-8027888476584824194	26
tongxiang	-7967453108573461301	26
tongxiang	-7950340466615735715	26
tongxiang	-7932387025584592683	26
tongxiang	-7931345590331415214	26
tongxiang	-7927698257464796529	26
tongxiang	-7915325190724488814	26
tongxiang	-7894619878495220981	26
tongxiang	-7886208723353381194	26
tongxiang	-7847705149921532851	26
tongxiang	-7787732562554860127	26
tongxiang	-7751452571841513169	26
tongxiang	-7735061957828377919	26
tongxiang	-7693520230367890407	26
tongxiang	-7687930437611082398	26
tongxiang	-7613117293549710490	26
tongxiang	-7605626286981950897	26
tongxiang	-7469201690070072283	26
tongxiang	-7327877240495716176	26
tongxiang	-6605827853589398651	26
\.


--
-- Data for Name: copy_text; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.copy_text (newsroom, kind, subject, number, digest, letters, prints) FROM stdin;
tongxiang	article	a1aa6c65-cf8a-49d2-a92f-b617604db591	1	ff90ac3b94ff52573ec6d3fa61b16d3d2cea8ed9eb2c75f6c81b96c0cbc6c718	1418	{-9213890750829309638,-9194537905399959422,-9187558795347579005,-9167133390415200112,-9163493208806017348,-9153676080878820351,-9153479826492905429,-9113885901644970693,-9094099643325466818,-9090350319132667592,-9051712406318978656,-9031559717204390036,-9019441756003938517,-9007596517601661096,-8964661897909057142,-8932214243762297977,-8876407993928411938,-8863578722960270786,-8843770042120590723,-8804351498438098350,-8791475702030183170,-8786388816634889138,-8783553901862019518,-8782709246979258464,-8780602046794007706,-8771808105410214220,-8766335119260739286,-8762991467793213237,-8753161349453713719,-8749073565577230115,-8746536978936042980,-8742996188639378381,-8696764605169608696,-8626355236004440034,-8614535380566137474,-8573430049287495105,-8569293423286128463,-8557472135876393194,-8500258753166943611,-8484863873791980973,-8453253957030119412,-8450622856917273055,-8438526496529370740,-8419412599260584579,-8402652316988247985,-8338997256096563795,-8333252777940124033,-8331110570603428038,-8313833883911706383,-8288738333593195396,-8279172816945349281,-8265460028762674528,-8181734726389947916,-8169493951309578623,-8157306662071423591,-8124290258726254497,-8099465700947127562,-8092956623333161745,-8089245697551383747,-8085796518574091927,-8082718154099854656,-8027888476584824194,-7967453108573461301,-7950340466615735715,-7932387025584592683,-7931345590331415214,-7927698257464796529,-7915325190724488814,-7894619878495220981,-7886208723353381194,-7847705149921532851,-7787732562554860127,-7751452571841513169,-7735061957828377919,-7693520230367890407,-7687930437611082398,-7613117293549710490,-7605626286981950897,-7469201690070072283,-7327877240495716176,-6605827853589398651}
tongxiang	submission	5006dbb7-6ab1-489b-9d91-f17b8ac63eb8	2	207427fbb04eab9107891aef981f28ce1ad489e2ae5659fb2a3d90cf47d4287b	166	{-8719171862962743292,-8577963437787130176,-8540529093259132147,-8422718122450563290,-8146522153230752191,-7902250786865619136,-7677057111902443175,-7080779608943567502,-6393621384221339324,-6131473548380528144}
tongxiang	article	3e087ede-a1ae-4148-87b8-0855079d7408	3	207427fbb04eab9107891aef981f28ce1ad489e2ae5659fb2a3d90cf47d4287b	166	{-8719171862962743292,-8577963437787130176,-8540529093259132147,-8422718122450563290,-8146522153230752191,-7902250786865619136,-7677057111902443175,-7080779608943567502,-6393621384221339324,-6131473548380528144}
tongxiang	submission	a257d6dc-e4d7-4383-860f-dd863a40455f	5	ef3f277115f7da3af3dd1a8339515e8af3e615407094d0e85226783aa0efd740	251	{-9183005299272988236,-9160569327153141059,-9084015380675312305,-8790013076087024770,-8709404218281758561,-8522324926402980511,-8233040628155615152,-7993793421207656189,-7871991376550102057,-7408245746350156543}
tongxiang	article	fc36e45c-162d-4f5b-85d4-351a4c1f24c4	6	ef3f277115f7da3af3dd1a8339515e8af3e615407094d0e85226783aa0efd740	251	{-9183005299272988236,-9160569327153141059,-9084015380675312305,-8790013076087024770,-8709404218281758561,-8522324926402980511,-8233040628155615152,-7993793421207656189,-7871991376550102057,-7408245746350156543}
tongxiang	article	34fc7183-0791-44c8-af61-63436a2e9d49	9	5b943335693a9b0f7e0b5db3e26ce33e3df05836108d5eed46021bf21e5da029	8	{}
tongxiang	article	0f672523-ee0f-451b-b071-d736eb19c25b	16	0da37e4ff04e962831bda548161345a799a025c7a1daf5da5c72b8822e7b7b17	12	{}
tongxiang	article	c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d	18	f38e2a1f5c237db1e6802a6c1947c21dd2478b8d24bfd045f4dd496e9405f451	12	{}
tongxiang	article	a6a241c1-b0d3-4628-b794-e592b8b1ce24	20	f6dc9f81decb8eaec6871abc74f12ca0a465173fd3fd608246f0bf323e3927d5	10	{}
tongxiang	article	84bc268a-b6bc-4f17-b42d-8268832e0308	22	e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855	0	{}
tongxiang	article	da7b7859-256f-4549-a5cd-2b3da19c3e0a	23	545b07662b131ec6cd430b2a706ae64b9d34592fd33cad5ac44a1d02022b596f	8	{}
tongxiang	article	a41ab6ea-858b-4e5a-a977-5309dd1d71b3	26	ff90ac3b94ff52573ec6d3fa61b16d3d2cea8ed9eb2c75f6c81b96c0cbc6c718	1418	{-9213890750829309638,-9194537905399959422,-9187558795347579005,-9167133390415200112,-9163493208806017348,-9153676080878820351,-9153479826492905429,-9113885901644970693,-9094099643325466818,-9090350319132667592,-9051712406318978656,-9031559717204390036,-9019441756003938517,-9007596517601661096,-8964661897909057142,-8932214243762297977,-8876407993928411938,-8863578722960270786,-8843770042120590723,-8804351498438098350,-8791475702030183170,-8786388816634889138,-8783553901862019518,-8782709246979258464,-8780602046794007706,-8771808105410214220,-8766335119260739286,-8762991467793213237,-8753161349453713719,-8749073565577230115,-8746536978936042980,-8742996188639378381,-8696764605169608696,-8626355236004440034,-8614535380566137474,-8573430049287495105,-8569293423286128463,-8557472135876393194,-8500258753166943611,-8484863873791980973,-8453253957030119412,-8450622856917273055,-8438526496529370740,-8419412599260584579,-8402652316988247985,-8338997256096563795,-8333252777940124033,-8331110570603428038,-8313833883911706383,-8288738333593195396,-8279172816945349281,-8265460028762674528,-8181734726389947916,-8169493951309578623,-8157306662071423591,-8124290258726254497,-8099465700947127562,-8092956623333161745,-8089245697551383747,-8085796518574091927,-8082718154099854656,-8027888476584824194,-7967453108573461301,-7950340466615735715,-7932387025584592683,-7931345590331415214,-7927698257464796529,-7915325190724488814,-7894619878495220981,-7886208723353381194,-7847705149921532851,-7787732562554860127,-7751452571841513169,-7735061957828377919,-7693520230367890407,-7687930437611082398,-7613117293549710490,-7605626286981950897,-7469201690070072283,-7327877240495716176,-6605827853589398651}
tongxiang	submission	f790bc73-b238-4b15-a182-0a9d1d4ef404	27	53f87ecd408360c69cb9adbe4b8f238a0dc1daf7e7210baa69107314941a3da7	14	{}
tongxiang	submission	6f530685-b637-4a6c-a77c-fe5922f40e94	28	42aa1e393dfcf9aef9ffca0deb25c94a60619cc9d25e39c7285a937a2d23102d	5	{}
tongxiang	submission	f66d04b6-a7f9-46d1-8850-4d78f5e06351	30	50c02fe93e9dbb025aef049a93d68dda66331bdaa06be1482314447b443cfa95	14	{}
tongxiang	submission	0a0de5ee-fdc6-49c3-b89d-cbe136d31699	31	21f0db35fa93bac1a809b4edfcebab5f795bf720afe97f930f91d05dadd53eb9	14	{}
tongxiang	submission	620f21ff-086f-47f6-a1a3-9a576d760dfc	32	8a87e3846142efa3a331df2c2f28ba32ac795e846992bf92421a30f02b183c18	14	{}
\.


--
-- Data for Name: delegation; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.delegation (newsroom, number, giver, delegate, roles, column_path, starts_at, ends_at, reason, granted_by, granted_at, withdrawn_by, withdrawn_at) FROM stdin;
tongxiang	1	sample-chief	sample-board	{deskChief}	桐乡新闻/梧桐	2026-11-28 19:56:00.127853+00	2026-12-18 10:00:00+00	\N	sample-chief	2026-11-28 19:56:00.127853+00	\N	\N
\.


--
-- Data for Name: delivery; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.delivery (newsroom, article, number, destination, place, fence, leased_until, done_at) FROM stdin;
tongxiang	a1aa6c65-cf8a-49d2-a92f-b617604db591	8	site	1	1	2026-11-28 19:56:35.534119+00	2026-11-28 19:55:35.880047+00
tongxiang	3e087ede-a1ae-4148-87b8-0855079d7408	8	site	2	1	2026-11-28 19:56:37.774291+00	2026-11-28 19:55:37.992191+00
tongxiang	fc36e45c-162d-4f5b-85d4-351a4c1f24c4	9	site	3	1	2026-11-28 19:56:40.202313+00	2026-11-28 19:55:40.420155+00
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	22	site	4	1	2026-11-28 19:56:49.038774+00	2026-11-28 19:55:49.372543+00
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	24	site	5	1	2026-11-28 19:56:51.904827+00	2026-11-28 19:55:52.140405+00
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	25	site	6	1	2026-11-28 19:56:51.904827+00	2026-11-28 19:55:52.140405+00
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	36	site	7	1	2026-11-28 19:56:51.904827+00	2026-11-28 19:55:52.140405+00
tongxiang	0f672523-ee0f-451b-b071-d736eb19c25b	16	site	8	1	2026-11-28 19:56:55.85658+00	2026-11-28 19:55:56.29308+00
tongxiang	c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d	7	site	9	1	2026-11-28 19:56:57.570809+00	2026-11-28 19:55:57.923603+00
tongxiang	c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d	9	site	10	1	2026-11-28 19:56:58.436925+00	2026-11-28 19:55:58.764447+00
tongxiang	0f672523-ee0f-451b-b071-d736eb19c25b	17	site	11	1	2026-11-28 19:57:05.666772+00	2026-11-28 19:56:05.924883+00
\.


--
-- Data for Name: digest_mark; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.digest_mark (newsroom, person, place, told_at) FROM stdin;
\.


--
-- Data for Name: edit_lease; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.edit_lease (newsroom, article, fence, person, kind, place, since, until, reason) FROM stdin;
tongxiang	a6a241c1-b0d3-4628-b794-e592b8b1ce24	1	sample-reporter	short	vm	2026-11-28 19:55:59.421937+00	2026-11-28 20:05:59.421937+00	\N
tongxiang	a6a241c1-b0d3-4628-b794-e592b8b1ce24	2	sample-editor	short	vm	2026-11-28 19:55:59.728587+00	2026-11-28 20:05:59.728587+00	样本接手
\.


--
-- Data for Name: fee; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.fee (newsroom, id, record) FROM stdin;
tongxiang	f980728f-5ee7-4851-a791-2777f8693607	{"id": "f980728f-5ee7-4851-a791-2777f8693607", "head": "4ba744d31b2f8b2032314f3663340880832dfac74806a4664c6fdc869f576ca4", "batch": "441d9ca0-ef99-4bfa-8e11-6a8ca867debe", "state": "paid", "terms": {"due": 1798560000000000, "sum": {"tax": 0, "gross": 5000}, "use": "firstPublication", "rate": 10000, "work": "original", "basis": "official", "sender": "cf3c9233-3b5e-4f93-bf9d-55f0a8bf36c8", "article": "fc36e45c-162d-4f5b-85d4-351a4c1f24c4", "penName": "河边人", "headline": "运河边的老茧站", "published": 1795895740174996, "characters": 286, "submission": "a257d6dc-e4d7-4383-860f-dd863a40455f"}, "paidOn": "2026-08-03", "changed": 1795895742250871, "created": 1795895740642008, "version": 4, "newsroom": "tongxiang", "changedBy": {"person": {"_0": "sample-accountant"}}, "drawnUpBy": {"person": {"_0": "sample-submissions"}}, "approvedBy": {"person": {"_0": "sample-chief"}}}
\.


--
-- Data for Name: fee_event; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.fee_event (newsroom, fee, number, name, payload, actor, happened_at, previous, digest) FROM stdin;
tongxiang	f980728f-5ee7-4851-a791-2777f8693607	1	drawnUp	{"drawnUp":{"_1":{"article":"fc36e45c-162d-4f5b-85d4-351a4c1f24c4","basis":"official","characters":286,"due":1798560000000000,"headline":"运河边的老茧站","penName":"河边人","published":1795895740174996,"rate":10000,"sender":"cf3c9233-3b5e-4f93-bf9d-55f0a8bf36c8","submission":"a257d6dc-e4d7-4383-860f-dd863a40455f","sum":{"gross":5000,"tax":0},"use":"firstPublication","work":"original"},"newsroom":"tongxiang"}}	person sample-submissions	2026-11-28 19:55:40.642008+00	e51774811501b0549bf6e07c7dd3c8d2e4c2a23a6891421f228d16dc7c3678b5	141f4672e0115d73b92ffe5a0ab1e4975e5c91bd8a3dc334b9c78c92f03f204c
tongxiang	f980728f-5ee7-4851-a791-2777f8693607	2	approved	{"approved":{}}	person sample-chief	2026-11-28 19:55:41.09488+00	141f4672e0115d73b92ffe5a0ab1e4975e5c91bd8a3dc334b9c78c92f03f204c	bdb3028a0e2d83dce5fbe98637b61733e338fc7e3a7648bd0d9bd62d92c8b510
tongxiang	f980728f-5ee7-4851-a791-2777f8693607	3	batched	{"batched":{"_0":"441d9ca0-ef99-4bfa-8e11-6a8ca867debe"}}	person sample-accountant	2026-11-28 19:55:41.449572+00	bdb3028a0e2d83dce5fbe98637b61733e338fc7e3a7648bd0d9bd62d92c8b510	97ebd168b5957ab4e887497fae861fba0a40731ef240f245557847c45c821589
tongxiang	f980728f-5ee7-4851-a791-2777f8693607	4	paid	{"paid":{"on":"2026-08-03"}}	person sample-accountant	2026-11-28 19:55:42.250871+00	97ebd168b5957ab4e887497fae861fba0a40731ef240f245557847c45c821589	4ba744d31b2f8b2032314f3663340880832dfac74806a4664c6fdc869f576ca4
\.


--
-- Data for Name: letter; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.letter (newsroom, about, subject, number, kind, place, fence, leased_until, done_at, undeliverable) FROM stdin;
tongxiang	submission	a257d6dc-e4d7-4383-860f-dd863a40455f	1	received	1	1	2026-11-28 19:57:42.599188+00	2026-11-28 19:55:42.611114+00	\N
tongxiang	submission	a257d6dc-e4d7-4383-860f-dd863a40455f	2	accepted	2	1	2026-11-28 19:57:42.599188+00	2026-11-28 19:55:42.62086+00	\N
tongxiang	fee	f980728f-5ee7-4851-a791-2777f8693607	4	paid	3	1	2026-11-28 19:57:42.599188+00	2026-11-28 19:55:42.630823+00	\N
tongxiang	submission	f790bc73-b238-4b15-a182-0a9d1d4ef404	1	received	4	0	\N	\N	\N
tongxiang	submission	f790bc73-b238-4b15-a182-0a9d1d4ef404	2	rejected	5	0	\N	\N	\N
tongxiang	submission	6f530685-b637-4a6c-a77c-fe5922f40e94	1	received	6	0	\N	\N	\N
tongxiang	submission	6f530685-b637-4a6c-a77c-fe5922f40e94	2	returned	7	0	\N	\N	\N
tongxiang	submission	6f530685-b637-4a6c-a77c-fe5922f40e94	3	received	8	0	\N	\N	\N
tongxiang	submission	6f530685-b637-4a6c-a77c-fe5922f40e94	4	heldOver	9	0	\N	\N	\N
tongxiang	submission	f66d04b6-a7f9-46d1-8850-4d78f5e06351	1	received	10	0	\N	\N	\N
tongxiang	submission	f66d04b6-a7f9-46d1-8850-4d78f5e06351	2	merged	11	0	\N	\N	\N
tongxiang	submission	0a0de5ee-fdc6-49c3-b89d-cbe136d31699	1	received	12	0	\N	\N	\N
tongxiang	submission	0a0de5ee-fdc6-49c3-b89d-cbe136d31699	2	withdrawn	13	0	\N	\N	\N
tongxiang	submission	620f21ff-086f-47f6-a1a3-9a576d760dfc	1	received	14	0	\N	\N	\N
tongxiang	submission	620f21ff-086f-47f6-a1a3-9a576d760dfc	2	rejected	15	0	\N	\N	\N
\.


--
-- Data for Name: newsroom; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.newsroom (id, opened_at) FROM stdin;
tongxiang	2026-11-28 19:55:32.785569+00
\.


--
-- Data for Name: newsroom_edition; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.newsroom_edition (newsroom, number, settings, saved_by, saved_at) FROM stdin;
tongxiang	1	{"id": "tongxiang", "name": "桐乡新闻网", "zone": "Asia/Shanghai", "columns": [], "masthead": {"footer": [], "copyrightNotice": []}, "signOffs": ["approval"]}	sample-admin	2026-11-28 19:55:32.785569+00
tongxiang	2	{"id": "tongxiang", "name": "桐乡新闻网", "zone": "Asia/Shanghai", "columns": [{"path": "桐乡新闻", "isNewsInformation": true}, {"path": "桐乡新闻/梧桐"}, {"path": "桐乡新闻/凤鸣"}, {"path": "桐乡新闻/龙翔"}, {"path": "桐乡新闻/濮院"}, {"path": "桐乡新闻/乌镇"}, {"path": "桐乡新闻/屠甸"}, {"path": "桐乡新闻/崇福"}, {"path": "桐乡新闻/高桥"}, {"path": "桐乡新闻/大麻"}, {"path": "桐乡新闻/洲泉"}, {"path": "桐乡新闻/石门"}, {"path": "桐乡新闻/河山"}, {"path": "桐乡新闻/社区巡礼"}, {"path": "国内国际", "isNewsInformation": true}, {"path": "国内国际/强县新闻"}, {"path": "党务公开", "signOffs": ["firstReview", "firstProof", "secondReview", "secondProof", "thirdProof", "finalReview"], "isNewsInformation": true}, {"path": "图片频道", "isNewsInformation": true}, {"path": "视听频道", "isNewsInformation": true}, {"path": "人文桐乡", "isNewsInformation": false}, {"path": "专题栏目", "isNewsInformation": true}, {"path": "文明", "isNewsInformation": true}, {"path": "桐乡概况", "isNewsInformation": false}, {"path": "理论视点", "signOffs": ["firstReview", "secondReview", "finalReview"], "isNewsInformation": true}, {"path": "教育天地", "isNewsInformation": false}, {"path": "财经纵横", "isNewsInformation": true}, {"path": "房产家居", "isNewsInformation": false}, {"path": "汽车时代", "isNewsInformation": false}, {"path": "休闲旅游", "isNewsInformation": false}, {"path": "生活健康", "isNewsInformation": false}, {"path": "资讯", "isNewsInformation": true}, {"path": "民生信息", "isNewsInformation": true}, {"path": "投稿", "isNewsInformation": false}], "masthead": {"filing": "浙ICP备06047663号", "footer": ["浙ICP备06047663号 桐乡市新闻网络中心 版权所有", "关于我们 | 法律声明 | 广告服务 | 联系我们"], "licence": "浙新办2006[33]号", "parentSite": "总站·浙江在线", "copyrightNotice": ["桐乡新闻网版权声明", "① 本网(桐乡新闻网)稿件下“稿件来源”项标注为“桐乡新闻网”、“嘉兴日报-桐乡版”、“桐乡电台”、“桐乡电视台”的,根据协议,其文字、图片、音频、视频稿件之网络版权均属桐乡新闻网所有,任何媒体、网站或个人未经本网协议授权,不得转载、链接、转贴或以其他方式复制发表。已经本网协议授权的媒体、网站,在下载使用时须注明“稿件来源:桐乡新闻网”,违者本网将依法追究责任。", "② 本网其他转载稿件涉及版权等问题,请作者或版权所有者在一周内来电或来函。"]}, "signOffs": ["approval"]}	sample-admin	2026-11-28 19:55:32.880187+00
tongxiang	3	{"id": "tongxiang", "name": "桐乡新闻网", "zone": "Asia/Shanghai", "columns": [{"path": "桐乡新闻", "isNewsInformation": true}, {"path": "桐乡新闻/梧桐"}, {"path": "桐乡新闻/凤鸣", "checklists": [{"items": [{"code": "facts", "text": "核对事实"}], "action": "publish"}]}, {"path": "桐乡新闻/龙翔"}, {"path": "桐乡新闻/濮院"}, {"path": "桐乡新闻/乌镇"}, {"path": "桐乡新闻/屠甸"}, {"path": "桐乡新闻/崇福"}, {"path": "桐乡新闻/高桥"}, {"path": "桐乡新闻/大麻"}, {"path": "桐乡新闻/洲泉"}, {"path": "桐乡新闻/石门"}, {"path": "桐乡新闻/河山"}, {"path": "桐乡新闻/社区巡礼"}, {"path": "国内国际", "isNewsInformation": true}, {"path": "国内国际/强县新闻"}, {"path": "党务公开", "signOffs": ["firstReview", "firstProof", "secondReview", "secondProof", "thirdProof", "finalReview"], "isNewsInformation": true}, {"path": "图片频道", "isNewsInformation": true}, {"path": "视听频道", "isNewsInformation": true}, {"path": "人文桐乡", "isNewsInformation": false}, {"path": "专题栏目", "isNewsInformation": true}, {"path": "文明", "isNewsInformation": true}, {"path": "桐乡概况", "isNewsInformation": false}, {"path": "理论视点", "signOffs": ["firstReview", "secondReview", "finalReview"], "isNewsInformation": true}, {"path": "教育天地", "isNewsInformation": false}, {"path": "财经纵横", "isNewsInformation": true}, {"path": "房产家居", "isNewsInformation": false}, {"path": "汽车时代", "isNewsInformation": false}, {"path": "休闲旅游", "isNewsInformation": false}, {"path": "生活健康", "isNewsInformation": false}, {"path": "资讯", "isNewsInformation": true}, {"path": "民生信息", "isNewsInformation": true}, {"path": "投稿", "isNewsInformation": false}], "masthead": {"filing": "浙ICP备06047663号", "footer": ["浙ICP备06047663号 桐乡市新闻网络中心 版权所有", "关于我们 | 法律声明 | 广告服务 | 联系我们"], "licence": "浙新办2006[33]号", "parentSite": "总站·浙江在线", "copyrightNotice": ["桐乡新闻网版权声明", "① 本网(桐乡新闻网)稿件下“稿件来源”项标注为“桐乡新闻网”、“嘉兴日报-桐乡版”、“桐乡电台”、“桐乡电视台”的,根据协议,其文字、图片、音频、视频稿件之网络版权均属桐乡新闻网所有,任何媒体、网站或个人未经本网协议授权,不得转载、链接、转贴或以其他方式复制发表。已经本网协议授权的媒体、网站,在下载使用时须注明“稿件来源:桐乡新闻网”,违者本网将依法追究责任。", "② 本网其他转载稿件涉及版权等问题,请作者或版权所有者在一周内来电或来函。"]}, "signOffs": ["approval"]}	sample-admin	2026-11-28 19:55:44.587938+00
\.


--
-- Data for Name: notice; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.notice (newsroom, person, place, article, about, number, kind, actor, note, told_at, read_at, due_at) FROM stdin;
tongxiang	sample-board	1	a1aa6c65-cf8a-49d2-a92f-b617604db591	event	4	yourTurn	person sample-editor	\N	2026-11-28 19:55:33.780811+00	\N	\N
tongxiang	sample-chief	2	a1aa6c65-cf8a-49d2-a92f-b617604db591	event	4	yourTurn	person sample-editor	\N	2026-11-28 19:55:33.780811+00	\N	\N
tongxiang	sample-chief-editor	3	a1aa6c65-cf8a-49d2-a92f-b617604db591	event	4	yourTurn	person sample-editor	\N	2026-11-28 19:55:33.780811+00	\N	\N
tongxiang	sample-editor	4	a1aa6c65-cf8a-49d2-a92f-b617604db591	event	5	signed	person sample-chief	approval	2026-11-28 19:55:34.477017+00	\N	\N
tongxiang	sample-editor	5	a1aa6c65-cf8a-49d2-a92f-b617604db591	event	6	approved	person sample-chief	\N	2026-11-28 19:55:34.477017+00	\N	\N
tongxiang	sample-submissions	6	3e087ede-a1ae-4148-87b8-0855079d7408	event	5	passed	person sample-editor	\N	2026-11-28 19:55:37.025824+00	\N	\N
tongxiang	sample-board	7	3e087ede-a1ae-4148-87b8-0855079d7408	event	5	yourTurn	person sample-editor	\N	2026-11-28 19:55:37.025824+00	\N	\N
tongxiang	sample-chief	8	3e087ede-a1ae-4148-87b8-0855079d7408	event	5	yourTurn	person sample-editor	\N	2026-11-28 19:55:37.025824+00	\N	\N
tongxiang	sample-chief-editor	9	3e087ede-a1ae-4148-87b8-0855079d7408	event	5	yourTurn	person sample-editor	\N	2026-11-28 19:55:37.025824+00	\N	\N
tongxiang	sample-submissions	10	3e087ede-a1ae-4148-87b8-0855079d7408	event	6	signed	person sample-chief	approval	2026-11-28 19:55:37.532961+00	\N	\N
tongxiang	sample-editor	11	3e087ede-a1ae-4148-87b8-0855079d7408	event	6	signed	person sample-chief	approval	2026-11-28 19:55:37.532961+00	\N	\N
tongxiang	sample-submissions	12	3e087ede-a1ae-4148-87b8-0855079d7408	event	7	approved	person sample-chief	\N	2026-11-28 19:55:37.532961+00	\N	\N
tongxiang	sample-editor	13	3e087ede-a1ae-4148-87b8-0855079d7408	event	7	approved	person sample-chief	\N	2026-11-28 19:55:37.532961+00	\N	\N
tongxiang	sample-submissions	14	3e087ede-a1ae-4148-87b8-0855079d7408	event	8	published	person sample-editor	\N	2026-11-28 19:55:37.735922+00	\N	\N
tongxiang	sample-submissions	15	fc36e45c-162d-4f5b-85d4-351a4c1f24c4	event	6	passed	person sample-editor	\N	2026-11-28 19:55:39.433534+00	\N	\N
tongxiang	sample-board	16	fc36e45c-162d-4f5b-85d4-351a4c1f24c4	event	6	yourTurn	person sample-editor	\N	2026-11-28 19:55:39.433534+00	\N	\N
tongxiang	sample-chief	17	fc36e45c-162d-4f5b-85d4-351a4c1f24c4	event	6	yourTurn	person sample-editor	\N	2026-11-28 19:55:39.433534+00	\N	\N
tongxiang	sample-chief-editor	18	fc36e45c-162d-4f5b-85d4-351a4c1f24c4	event	6	yourTurn	person sample-editor	\N	2026-11-28 19:55:39.433534+00	\N	\N
tongxiang	sample-submissions	19	fc36e45c-162d-4f5b-85d4-351a4c1f24c4	event	7	signed	person sample-chief	approval	2026-11-28 19:55:39.93435+00	\N	\N
tongxiang	sample-editor	20	fc36e45c-162d-4f5b-85d4-351a4c1f24c4	event	7	signed	person sample-chief	approval	2026-11-28 19:55:39.93435+00	\N	\N
tongxiang	sample-submissions	21	fc36e45c-162d-4f5b-85d4-351a4c1f24c4	event	8	approved	person sample-chief	\N	2026-11-28 19:55:39.93435+00	\N	\N
tongxiang	sample-editor	22	fc36e45c-162d-4f5b-85d4-351a4c1f24c4	event	8	approved	person sample-chief	\N	2026-11-28 19:55:39.93435+00	\N	\N
tongxiang	sample-submissions	23	fc36e45c-162d-4f5b-85d4-351a4c1f24c4	event	9	published	person sample-editor	\N	2026-11-28 19:55:40.174996+00	\N	\N
tongxiang	sample-reporter	24	34fc7183-0791-44c8-af61-63436a2e9d49	event	2	assigned	person sample-editor	样本任务	2026-11-28 19:55:45.463474+00	\N	\N
tongxiang	sample-editor	25	34fc7183-0791-44c8-af61-63436a2e9d49	event	3	givenBack	person sample-reporter	样本交回	2026-11-28 19:55:45.653218+00	\N	\N
tongxiang	sample-reporter	26	34fc7183-0791-44c8-af61-63436a2e9d49	comment	1	mentioned	person sample-editor	样本批注@sample-reporter	2026-11-28 19:55:46.443167+00	\N	\N
tongxiang	sample-reporter	29	34fc7183-0791-44c8-af61-63436a2e9d49	event	8	sentBack	person sample-editor	样本退改	2026-11-28 19:55:46.86594+00	\N	\N
tongxiang	sample-reporter	30	34fc7183-0791-44c8-af61-63436a2e9d49	event	12	passed	person sample-editor	\N	2026-11-28 19:55:47.33574+00	\N	\N
tongxiang	sample-board	31	34fc7183-0791-44c8-af61-63436a2e9d49	event	12	yourTurn	person sample-editor	\N	2026-11-28 19:55:47.33574+00	\N	\N
tongxiang	sample-chief	32	34fc7183-0791-44c8-af61-63436a2e9d49	event	12	yourTurn	person sample-editor	\N	2026-11-28 19:55:47.33574+00	\N	\N
tongxiang	sample-chief-editor	33	34fc7183-0791-44c8-af61-63436a2e9d49	event	12	yourTurn	person sample-editor	\N	2026-11-28 19:55:47.33574+00	\N	\N
tongxiang	sample-reporter	34	34fc7183-0791-44c8-af61-63436a2e9d49	event	13	signed	person sample-chief	approval	2026-11-28 19:55:47.859502+00	\N	\N
tongxiang	sample-editor	35	34fc7183-0791-44c8-af61-63436a2e9d49	event	13	signed	person sample-chief	approval	2026-11-28 19:55:47.859502+00	\N	\N
tongxiang	sample-reporter	36	34fc7183-0791-44c8-af61-63436a2e9d49	event	14	approved	person sample-chief	\N	2026-11-28 19:55:47.859502+00	\N	\N
tongxiang	sample-editor	37	34fc7183-0791-44c8-af61-63436a2e9d49	event	14	approved	person sample-chief	\N	2026-11-28 19:55:47.859502+00	\N	\N
tongxiang	sample-reporter	38	34fc7183-0791-44c8-af61-63436a2e9d49	event	15	embargoed	person sample-editor	样本禁发	2026-11-28 19:55:48.093801+00	\N	\N
tongxiang	sample-reporter	39	34fc7183-0791-44c8-af61-63436a2e9d49	event	16	scheduled	person sample-editor	\N	2026-11-28 19:55:48.282255+00	\N	\N
tongxiang	sample-chief	40	34fc7183-0791-44c8-af61-63436a2e9d49	event	18	signOffVoided	person sample-editor	\N	2026-11-28 19:55:48.492775+00	\N	\N
tongxiang	sample-board	41	34fc7183-0791-44c8-af61-63436a2e9d49	event	19	yourTurn	person sample-editor	\N	2026-11-28 19:55:48.492775+00	\N	\N
tongxiang	sample-chief	42	34fc7183-0791-44c8-af61-63436a2e9d49	event	19	yourTurn	person sample-editor	\N	2026-11-28 19:55:48.492775+00	\N	\N
tongxiang	sample-chief-editor	43	34fc7183-0791-44c8-af61-63436a2e9d49	event	19	yourTurn	person sample-editor	\N	2026-11-28 19:55:48.492775+00	\N	\N
tongxiang	sample-reporter	44	34fc7183-0791-44c8-af61-63436a2e9d49	event	20	signed	person sample-chief	approval	2026-11-28 19:55:48.844474+00	\N	\N
tongxiang	sample-editor	45	34fc7183-0791-44c8-af61-63436a2e9d49	event	20	signed	person sample-chief	approval	2026-11-28 19:55:48.844474+00	\N	\N
tongxiang	sample-reporter	46	34fc7183-0791-44c8-af61-63436a2e9d49	event	21	approved	person sample-chief	\N	2026-11-28 19:55:48.844474+00	\N	\N
tongxiang	sample-editor	47	34fc7183-0791-44c8-af61-63436a2e9d49	event	21	approved	person sample-chief	\N	2026-11-28 19:55:48.844474+00	\N	\N
tongxiang	sample-reporter	48	34fc7183-0791-44c8-af61-63436a2e9d49	event	22	published	person sample-editor	\N	2026-11-28 19:55:48.996894+00	\N	\N
tongxiang	sample-reporter	49	34fc7183-0791-44c8-af61-63436a2e9d49	event	24	held	person sample-chief-editor	样本压稿	2026-11-28 19:55:49.950334+00	\N	\N
tongxiang	sample-editor	50	34fc7183-0791-44c8-af61-63436a2e9d49	event	24	held	person sample-chief-editor	样本压稿	2026-11-28 19:55:49.950334+00	\N	\N
tongxiang	sample-reporter	51	34fc7183-0791-44c8-af61-63436a2e9d49	event	25	released	person sample-chief-editor	样本放行	2026-11-28 19:55:50.146755+00	\N	\N
tongxiang	sample-editor	52	34fc7183-0791-44c8-af61-63436a2e9d49	event	25	released	person sample-chief-editor	样本放行	2026-11-28 19:55:50.146755+00	\N	\N
tongxiang	sample-chief	53	34fc7183-0791-44c8-af61-63436a2e9d49	event	26	signOffVoided	person sample-editor	\N	2026-11-28 19:55:50.328702+00	\N	\N
tongxiang	sample-reporter	54	34fc7183-0791-44c8-af61-63436a2e9d49	event	27	correctionBegun	person sample-editor	数字	2026-11-28 19:55:50.328702+00	\N	\N
tongxiang	sample-reporter	55	34fc7183-0791-44c8-af61-63436a2e9d49	event	28	correctionAbandoned	person sample-editor	样本放弃	2026-11-28 19:55:50.53391+00	\N	\N
tongxiang	sample-reporter	56	34fc7183-0791-44c8-af61-63436a2e9d49	event	29	correctionBegun	person sample-editor	数字	2026-11-28 19:55:50.674651+00	\N	\N
tongxiang	sample-reporter	57	34fc7183-0791-44c8-af61-63436a2e9d49	event	31	correctionBegun	person sample-editor	错字	2026-11-28 19:55:51.036266+00	\N	\N
tongxiang	sample-reporter	58	34fc7183-0791-44c8-af61-63436a2e9d49	event	33	passed	person sample-editor	\N	2026-11-28 19:55:51.411139+00	\N	\N
tongxiang	sample-board	59	34fc7183-0791-44c8-af61-63436a2e9d49	event	33	yourTurn	person sample-editor	\N	2026-11-28 19:55:51.411139+00	\N	\N
tongxiang	sample-chief	60	34fc7183-0791-44c8-af61-63436a2e9d49	event	33	yourTurn	person sample-editor	\N	2026-11-28 19:55:51.411139+00	\N	\N
tongxiang	sample-chief-editor	61	34fc7183-0791-44c8-af61-63436a2e9d49	event	33	yourTurn	person sample-editor	\N	2026-11-28 19:55:51.411139+00	\N	\N
tongxiang	sample-reporter	62	34fc7183-0791-44c8-af61-63436a2e9d49	event	34	signed	person sample-chief	approval	2026-11-28 19:55:51.731046+00	\N	\N
tongxiang	sample-editor	63	34fc7183-0791-44c8-af61-63436a2e9d49	event	34	signed	person sample-chief	approval	2026-11-28 19:55:51.731046+00	\N	\N
tongxiang	sample-reporter	64	34fc7183-0791-44c8-af61-63436a2e9d49	event	35	approved	person sample-chief	\N	2026-11-28 19:55:51.731046+00	\N	\N
tongxiang	sample-editor	65	34fc7183-0791-44c8-af61-63436a2e9d49	event	35	approved	person sample-chief	\N	2026-11-28 19:55:51.731046+00	\N	\N
tongxiang	sample-reporter	66	34fc7183-0791-44c8-af61-63436a2e9d49	event	36	published	person sample-editor	\N	2026-11-28 19:55:51.853311+00	\N	\N
tongxiang	sample-reporter	67	0f672523-ee0f-451b-b071-d736eb19c25b	event	2	spiked	person sample-editor	样本毙稿	2026-11-28 19:55:52.816246+00	\N	\N
tongxiang	sample-reporter	68	0f672523-ee0f-451b-b071-d736eb19c25b	event	3	revived	person sample-editor	样本恢复	2026-11-28 19:55:52.956207+00	\N	\N
tongxiang	sample-reporter	69	0f672523-ee0f-451b-b071-d736eb19c25b	event	10	passed	person sample-editor	\N	2026-11-28 19:55:54.019598+00	\N	\N
tongxiang	sample-board	70	0f672523-ee0f-451b-b071-d736eb19c25b	event	10	yourTurn	person sample-editor	\N	2026-11-28 19:55:54.019598+00	\N	\N
tongxiang	sample-chief	71	0f672523-ee0f-451b-b071-d736eb19c25b	event	10	yourTurn	person sample-editor	\N	2026-11-28 19:55:54.019598+00	\N	\N
tongxiang	sample-chief-editor	72	0f672523-ee0f-451b-b071-d736eb19c25b	event	10	yourTurn	person sample-editor	\N	2026-11-28 19:55:54.019598+00	\N	\N
tongxiang	sample-reporter	73	0f672523-ee0f-451b-b071-d736eb19c25b	event	11	signed	person sample-chief	approval	2026-11-28 19:55:54.434439+00	\N	\N
tongxiang	sample-editor	74	0f672523-ee0f-451b-b071-d736eb19c25b	event	11	signed	person sample-chief	approval	2026-11-28 19:55:54.434439+00	\N	\N
tongxiang	sample-reporter	75	0f672523-ee0f-451b-b071-d736eb19c25b	event	12	approved	person sample-chief	\N	2026-11-28 19:55:54.434439+00	\N	\N
tongxiang	sample-editor	76	0f672523-ee0f-451b-b071-d736eb19c25b	event	12	approved	person sample-chief	\N	2026-11-28 19:55:54.434439+00	\N	\N
tongxiang	sample-reporter	77	0f672523-ee0f-451b-b071-d736eb19c25b	event	16	published	person sample-editor	\N	2026-11-28 19:55:55.792275+00	\N	\N
tongxiang	sample-reporter	78	c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d	event	5	passed	person sample-editor	\N	2026-11-28 19:55:57.092123+00	\N	\N
tongxiang	sample-board	79	c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d	event	5	yourTurn	person sample-editor	\N	2026-11-28 19:55:57.092123+00	\N	\N
tongxiang	sample-chief	80	c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d	event	5	yourTurn	person sample-editor	\N	2026-11-28 19:55:57.092123+00	\N	\N
tongxiang	sample-chief-editor	81	c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d	event	5	yourTurn	person sample-editor	\N	2026-11-28 19:55:57.092123+00	\N	\N
tongxiang	sample-board	82	c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d	event	6	owed	person sample-night	样本台风红色预警联系不上	2026-11-28 19:55:57.48852+00	\N	\N
tongxiang	sample-chief	83	c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d	event	6	owed	person sample-night	样本台风红色预警联系不上	2026-11-28 19:55:57.48852+00	\N	\N
tongxiang	sample-chief-editor	84	c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d	event	6	owed	person sample-night	样本台风红色预警联系不上	2026-11-28 19:55:57.48852+00	\N	\N
tongxiang	sample-reporter	85	c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d	event	7	published	person sample-night	\N	2026-11-28 19:55:57.48852+00	\N	\N
tongxiang	sample-editor	86	c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d	event	7	published	person sample-night	\N	2026-11-28 19:55:57.48852+00	\N	\N
tongxiang	sample-night	87	c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d	event	8	countersigned	person sample-chief	\N	2026-11-28 19:55:58.291339+00	\N	\N
tongxiang	sample-reporter	88	c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d	event	9	withdrawn	person sample-chief-editor	样本撤稿	2026-11-28 19:55:58.408895+00	\N	\N
tongxiang	sample-editor	89	c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d	event	9	withdrawn	person sample-chief-editor	样本撤稿	2026-11-28 19:55:58.408895+00	\N	\N
tongxiang	sample-reporter	90	84bc268a-b6bc-4f17-b42d-8268832e0308	event	2	assigned	person sample-editor	样本说明	2026-11-28 19:55:59.919995+00	\N	\N
tongxiang	sample-reporter	91	da7b7859-256f-4549-a5cd-2b3da19c3e0a	event	5	passed	person sample-editor	\N	2026-11-28 19:56:01.561705+00	\N	\N
tongxiang	sample-board	92	da7b7859-256f-4549-a5cd-2b3da19c3e0a	event	5	yourTurn	person sample-editor	\N	2026-11-28 19:56:01.561705+00	\N	\N
tongxiang	sample-chief	93	da7b7859-256f-4549-a5cd-2b3da19c3e0a	event	5	yourTurn	person sample-editor	\N	2026-11-28 19:56:01.561705+00	\N	\N
tongxiang	sample-chief-editor	94	da7b7859-256f-4549-a5cd-2b3da19c3e0a	event	5	yourTurn	person sample-editor	\N	2026-11-28 19:56:01.561705+00	\N	\N
tongxiang	sample-reporter	95	0f672523-ee0f-451b-b071-d736eb19c25b	event	17	held	person sample-licensing	claim d25ee20d	2026-11-28 19:56:05.577963+00	\N	\N
tongxiang	sample-editor	96	0f672523-ee0f-451b-b071-d736eb19c25b	event	17	held	person sample-licensing	claim d25ee20d	2026-11-28 19:56:05.577963+00	\N	\N
\.


--
-- Data for Name: partner_notice; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.partner_notice (newsroom, usage, article, number, kind, digest, partner, opened_at, place, sent, sent_at, due_at, fault, fence, leased_until, ended, ended_at, ended_by) FROM stdin;
\.


--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.person (newsroom, id, name, is_verified, is_group, saved_at) FROM stdin;
tongxiang	sample-admin	样本管理员	f	f	2026-11-28 19:55:32.880187+00
tongxiang	sample-reporter	样本记者	f	f	2026-11-28 19:55:32.880187+00
tongxiang	sample-editor	宋琼燕	t	f	2026-11-28 19:55:32.880187+00
tongxiang	sample-chief	样本部主任	t	f	2026-11-28 19:55:32.880187+00
tongxiang	sample-board	样本编委	t	f	2026-11-28 19:55:32.880187+00
tongxiang	sample-chief-editor	样本总编辑	t	f	2026-11-28 19:55:32.880187+00
tongxiang	sample-proof-1	样本校对甲	f	f	2026-11-28 19:55:32.880187+00
tongxiang	sample-proof-2	样本校对乙	f	f	2026-11-28 19:55:32.880187+00
tongxiang	sample-proof-3	样本校对丙	f	f	2026-11-28 19:55:32.880187+00
tongxiang	sample-licensing	样本版权专员	f	f	2026-11-28 19:55:32.880187+00
tongxiang	sample-submissions	样本投稿编辑	f	f	2026-11-28 19:55:32.880187+00
tongxiang	sample-accountant	样本财务	f	f	2026-11-28 19:55:32.880187+00
tongxiang	sample-night-desk	夜班公用账号	f	t	2026-11-28 19:55:32.880187+00
tongxiang	sample-night	样本夜班	t	f	2026-11-28 19:55:44.415538+00
\.


--
-- Data for Name: personal_reading; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.personal_reading (newsroom, sender, number, field, read_by, purpose, read_at) FROM stdin;
tongxiang	cf3c9233-3b5e-4f93-bf9d-55f0a8bf36c8	1	payee	person sample-accountant	payment batch 441d9ca0	2026-11-28 19:55:41.451519+00
tongxiang	cf3c9233-3b5e-4f93-bf9d-55f0a8bf36c8	2	contact	dispatcher	letter received	2026-11-28 19:55:42.604995+00
tongxiang	cf3c9233-3b5e-4f93-bf9d-55f0a8bf36c8	3	contact	dispatcher	letter accepted	2026-11-28 19:55:42.615472+00
tongxiang	cf3c9233-3b5e-4f93-bf9d-55f0a8bf36c8	4	contact	dispatcher	letter paid	2026-11-28 19:55:42.62478+00
\.


--
-- Data for Name: picture; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.picture (newsroom, digest, kind, bytes) FROM stdin;
tongxiang	cb978dcc30199b27b5684962a399996cc603f0b23c11d30fe6b3d9ee3cfd267c	jpeg	\\xffd8ffe1005445786966000049492a000800000003001201030001000000010000003b0102000e00000032000000988202000b000000400000000000000053414d504c4520617574686f72002863292053414d504c450000ffe1016c687474703a2f2f6e732e61646f62652e636f6d2f7861702f312e302f003c783a786d706d65746120786d6c6e733a783d2261646f62653a6e733a6d6574612f223e3c7264663a52444620786d6c6e733a7264663d22687474703a2f2f7777772e77332e6f72672f313939392f30322f32322d7264662d73796e7461782d6e7323223e3c7264663a4465736372697074696f6e20786d6c6e733a657869663d22687474703a2f2f6e732e61646f62652e636f6d2f657869662f312e302f2220786d6c6e733a70686f746f73686f703d22687474703a2f2f6e732e61646f62652e636f6d2f70686f746f73686f702f312e302f2220786d6c6e733a64633d22687474703a2f2f7075726c2e6f72672f64632f656c656d656e74732f312e312f2220202070686f746f73686f703a4372656469743d2253414d504c4520637265646974223e3c2f7264663a4465736372697074696f6e3e3c2f7264663a5244463e3c2f783a786d706d6574613effe000104a46494600010100000100010000ffdb0043000d090a0b0a080d0b0a0b0e0e0d0f13201513121213271c1e17202e2931302e292d2c333a4a3e333646372c2d405741464c4e525352323e5a615a50604a51524fffdb0043010e0e0e131113261515264f352d354f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4fffc00011080030004003012200021101031101ffc4001f0000010501010101010100000000000000000102030405060708090a0bffc400b5100002010303020403050504040000017d01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a434445464748494a535455565758595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9faffc4001f0100030101010101010101010000000000000102030405060708090a0bffc400b51100020102040403040705040400010277000102031104052131061241510761711322328108144291a1b1c109233352f0156272d10a162434e125f11718191a262728292a35363738393a434445464748494a535455565758595a636465666768696a737475767778797a82838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae2e3e4e5e6e7e8e9eaf2f3f4f5f6f7f8f9faffda000c03010002110311003f00e7c0a7814014f02b06ce5830029e050053c0a86ce9830029e05005380a86ce983140a7014014f02a1b3a60cce029e05005380ad9b3c083140a7014014f02a1b3a60c00a7814014f02a1b3a60c00a7814014f02a1b3a60ccd029e050053c0ad9b3c0830029e050053c0a86ce9830029e050053c0a86ce9830029e050053c0a86ce9833fffd9
tongxiang	eff12f4147a98f27abfcb499a235eef5c32895fe5aa16bd751c623b7474a3b8e	png	\\x89504e470d0a1a0a0000000d49484452000000280000001e0802000000d1bfcb8a0000004c6558496649492a000800000003001201030001000000010000003b0102000e00000032000000988202000b000000400000000000000053414d504c4520617574686f72002863292053414d504c45000081fc06450000001474455874436f70797269676874002863292053414d504c453b528f2f0000093a49444154789c0dcda1caea000080d18585858505c3c2c2c2c2c2c28261616161616161616161616161c16058f81011111111111111111111111111111111111191fb58f73f2f70847f083f842fc207e18df04278223c10ee0837842bc205e18c704238221c10f6083b842dc206618db04258222c10e608338429c204618c304218220c10fa083d842e4207a18dd04268223410847f883fc42fe207f18df8427c223e10ef8837c42be205f18c78423c221e10f7883bc42de206718db8425c222e10e78833c429e204718c38421c220e10fb883dc42e6207b18dd8426c223610ff62e987f445fa20bd915e484fa407d21de9867445ba209d914e4847a403d21e6987b445da20ad9156484ba405d21c698634459a208d91464843a401521fa987d445ea20b5915a484da406d25f2cff90bfc81fe437f20bf989fc40be23df90afc817e433f209f9887c40de23ef90b7c81be435f20a7989bc409e23cf90a7c813e431f20879883c40ee23f790bbc81de436720bb989dc40fe8b951fca17e583f24679a13c511e2877941bca15e582724639a11c510e287b941dca166583b24659a12c511628739419ca146582324619a10c5106287d941e4a17a583d24669a134511a287f71e547e54be543e54de545e549e541e54ee546e54ae542e54ce544e548e540654f6547654b6543654d654565496541654e6546654a6542654c654465486540a54fa547a54ba543a54da545a549a541e52f567fa85fd40fea1bf585fa447da0de516fa857d40bea19f5847a443da0ee5177a85bd40dea1a7585ba445da0ce5167a853d409ea1875843a441da0f6517ba85dd40e6a1bb585da446da0fec5da0fed8bf6417ba3bdd09e680fb43bda0ded8a76413ba39dd08e6807b43dda0e6d8bb6415ba3add096680bb439da0c6d8a36411ba38dd0866803b43e5a0fad8bd6416ba3b5d09a680db4bf58ffa17fd13fe86ff417fa13fd817e47bfa15fd12fe867f413fa11fd80be47dfa16fd137e86bf415fa127d813e479fa14fd127e863f411fa107d80de47efa177d13be86df4167a13bd81fe171b3f8c2fc607e38df1c278623c30ee18378c2bc605e38c71c238621c30f6183b8c2dc606638db1c258622c30e618338c29c604638c31c218620c30fa183d8c2e4607a38dd1c268623430fe62f387f9c5fc60be315f984fcc07e61df38679c5bc609e314f9847cc03e61e7387b9c5dc60ae3157984bcc05e61c738639c59c608e31479843cc01661fb387d9c5ec60b6315b984dcc06e65f6cfdb0be581fac37d60beb89f5c0ba63ddb0ae5817ac33d609eb8875c0da63edb0b6581bac35d60a6b89b5c09a63cdb0a65813ac31d6086b8835c0ea63f5b0ba581dac36560bab89d5c0fa8bed1ff617fb83fdc67e613fb11fd877ec1bf615fb827dc63e611fb10fd87bec1df6167b83bdc65e612fb117d873ec19f6147b823dc61e610fb107d87dec1e7617bb83ddc66e6137b11bd87f71f547f54bf543f54df545f549f541f54ef546f54af542f54cf544f548f540754f7547754b7543754d754575497541754e7546754a7542754c754475487540b54fb547b54bb543b54db545b549b541f52f767e385f9c0fce1be785f3c479e0dc716e38579c0bce19e78473c439e0ec7176385b9c0dce1a6785b3c459e0cc716638539c09ce18678433c419e0f4717a385d9c0e4e1ba785d3c469e0fcc5ee0ff78bfbc17de3be709fb80fdc3bee0df78a7bc13de39e708fb807dc3dee0e778bbbc15de3ae7097b80bdc39ee0c778a3bc11de38e7087b803dc3e6e0fb78bdbc16de3b6709bb80ddcbfd8fbe17df13e786fbc17de13ef8177c7bbe15df12e7867bc13de11ef80b7c7dbe16df136786bbc15de126f8137c79be14df1267863bc11de106f80d7c7ebe175f13a786dbc165e13af81f717fb3ffc2ffe07ff8dffc27fe23ff0eff837fc2bfe05ff8c7fc23fe21ff0f7f83bfc2dfe067f8dbfc25fe22ff0e7f833fc29fe047f8c3fc21fe20ff0fbf83dfc2e7e07bf8ddfc26fe237f0ffe2e047f025f810bc095e044f8207c19de0467025b8109c094e04478203c19e6047b025d810ac0956044b8205c19c6046302598108c094604438201419fa047d025e810b4095a044d8206c15f1cfe08bf841fc237e18bf049f820bc13de08af8417c233e189f0487820dc13ee08b7841bc235e18a7049b8209c13ce08a78413c231e18870483820ec13f608bb841dc236618bb049d820fc8ba31fd197e843f4267a113d891e4477a21bd195e84274263a111d890e447ba21dd1966843b4265a112d89164473a219d194684234261a110d8906447da21e5197a843d4266a1135891a447f71fc23fe127f88dfc42fe227f183f84e7c23be125f88cfc427e223f181784fbc23de126f88d7c42be225f182784e3c239e124f88c7c423e221f180b84fdc23ee127788dbc42de2267183f82f4e7e245f920fc99be445f2247990dc496e2457920bc999e44472243990ec4976245b920dc99a6445b2245990cc496624539209c998644432241990f4497a245d920e499ba445d2246990fcc5e98ff44bfa217d93be489fa40fd23be98df44a7a213d939e488fa407d23de98e744bba215d93ae4897a40bd239e98c744a3a211d938e4887a403d23e698fb44bda216d93b6489ba40dd2bf38fb917dc93e646fb217d993ec417627bb915dc92e6467b213d991ec40b627db916dc936646bb215d9926c4136279b914dc9266463b211d9906c40d627eb9175c93a646db2165993ac41f617e73ff22ff987fc4dfe227f923fc8efe437f22bf985fc4c7e223f921fc8f7e43bf22df9867c4dbe225f922fc8e7e433f229f9847c4c3e221f920fc8fbe43df22e7987bc4dde226f9237c8ffe2e247f1a5f850bc295e144f8a07c59de24671a5b8509c294e14478a03c59e6247b1a5d850ac2956144b8a05c59c624631a598508c294614438a01459fa247d1a5e850b4295a144d8a06c55f5cfb51fb52fb507b537b517b527b50bb53bb51bb52bb503b533b513b523b50db53db51db52db505b535b515b525b509b539b519b529b501b531b511b521b50eb53eb51eb52eb506b536b516b526b50fb8beb3fea5fea1fea6fea2fea4fea0fea77ea37ea57ea17ea67ea27ea47ea07ea7bea3bea5bea1bea6bea2bea4bea0bea73ea33ea53ea13ea63ea23ea43ea03ea7dea3dea5dea1dea6dea2dea4dea0dea7f71f9a3fc527e28df942fca27e583f24e79a3bc525e28cf9427ca23e581724fb9a3dc526e28d7942bca25e582724e39a39c524e28c79423ca21e580b24fd9a3ec527628db942dca266583f23f4839356b0080d3720000000049454e44ae426082
\.


--
-- Data for Name: reminder; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reminder (newsroom, article, kind, number, at) FROM stdin;
tongxiang	34fc7183-0791-44c8-af61-63436a2e9d49	leavingNear	23	2036-11-30 00:00:00+00
\.


--
-- Data for Name: rights_decision; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.rights_decision (newsroom, id, article, decision, decided_by, article_version, decided_at) FROM stdin;
tongxiang	afe0af9e-d4fd-46a8-b7ad-98e71052ec79	a1aa6c65-cf8a-49d2-a92f-b617604db591	{"article":"a1aa6c65-cf8a-49d2-a92f-b617604db591","asOf":1795895735315915,"digest":"21927c9e57ea644421412d93d1e7593dcf5d4a88df88abbf5034086b93ce0a7c","duties":[{"act":"attribute","timing":"with"}],"findings":[{"effect":"allow","evidence":[],"fact":"noActiveHold","rule":"HOLD","truth":"yes"},{"effect":"allow","evidence":["浙新办2006[33]号"],"fact":"channelLicensed","rule":"R01","truth":"yes"},{"effect":"allow","evidence":["临沂日报社","样本-2025"],"fact":"sourceListed","rule":"R10","truth":"yes"},{"effect":"allow","evidence":["news information"],"fact":"classified","rule":"R11","truth":"yes"},{"effect":"allow","evidence":["临沂日报"],"fact":"sourceStated","rule":"R12","truth":"yes"},{"effect":"allow","evidence":["孟宪华 纪成永 李中文"],"fact":"authorStated","rule":"R12","truth":"yes"},{"effect":"allow","evidence":["平邑:探索“流动党员”管理新模式"],"fact":"originalTitleStated","rule":"R12","truth":"yes"},{"effect":"allow","evidence":["宋琼燕"],"fact":"editorHasRealName","rule":"R12","truth":"yes"},{"effect":"allow","evidence":["E0"],"fact":"titleKeepsMeaning","rule":"R13","truth":"yes"},{"effect":"allow","evidence":["E0"],"fact":"changeWithinBasis","rule":"R13","truth":"yes"},{"effect":"allow","evidence":["临沂日报","2010-07-14","A3"],"fact":"referenceStated","rule":"R14","truth":"yes"},{"effect":"allow","evidence":["e283a3ed7bf5"],"fact":"snapshotVerifies","rule":"R14","truth":"yes"},{"effect":"allow","evidence":["临沂日报社","桐乡新闻网"],"fact":"chainUnbroken","rule":"R14","truth":"yes"},{"effect":"allow","evidence":["text","样本协议-2026-001"],"fact":"basisHolds","rule":"R15","truth":"yes"},{"effect":"allow","evidence":["孟宪华","staff"],"fact":"bylinesCovered","rule":"R21","truth":"yes"},{"effect":"allow","evidence":["纪成永","staff"],"fact":"bylinesCovered","rule":"R21","truth":"yes"},{"effect":"allow","evidence":["李中文","staff"],"fact":"bylinesCovered","rule":"R21","truth":"yes"},{"effect":"allow","evidence":["临沂日报社"],"fact":"firstCarrierCredited","rule":"R22","truth":"yes"}],"inputs":"a938d228359aa9bcbb248cee256a2d18612139c82549517c3dcd87710b688481","listEdition":"样本-2025","outcome":"allowWithDuties","policyEdition":2,"question":{"inbound":{"_0":"web"}}}	person sample-licensing	7	2026-11-28 19:55:35.315915+00
tongxiang	73635d49-4d3c-4928-9972-5d96c7bf4ca5	a1aa6c65-cf8a-49d2-a92f-b617604db591	{"article":"a1aa6c65-cf8a-49d2-a92f-b617604db591","asOf":1795895735505666,"digest":"21927c9e57ea644421412d93d1e7593dcf5d4a88df88abbf5034086b93ce0a7c","duties":[{"act":"attribute","timing":"with"}],"findings":[{"effect":"allow","evidence":[],"fact":"noActiveHold","rule":"HOLD","truth":"yes"},{"effect":"allow","evidence":["浙新办2006[33]号"],"fact":"channelLicensed","rule":"R01","truth":"yes"},{"effect":"allow","evidence":["临沂日报社","样本-2025"],"fact":"sourceListed","rule":"R10","truth":"yes"},{"effect":"allow","evidence":["news information"],"fact":"classified","rule":"R11","truth":"yes"},{"effect":"allow","evidence":["临沂日报"],"fact":"sourceStated","rule":"R12","truth":"yes"},{"effect":"allow","evidence":["孟宪华 纪成永 李中文"],"fact":"authorStated","rule":"R12","truth":"yes"},{"effect":"allow","evidence":["平邑:探索“流动党员”管理新模式"],"fact":"originalTitleStated","rule":"R12","truth":"yes"},{"effect":"allow","evidence":["宋琼燕"],"fact":"editorHasRealName","rule":"R12","truth":"yes"},{"effect":"allow","evidence":["E0"],"fact":"titleKeepsMeaning","rule":"R13","truth":"yes"},{"effect":"allow","evidence":["E0"],"fact":"changeWithinBasis","rule":"R13","truth":"yes"},{"effect":"allow","evidence":["临沂日报","2010-07-14","A3"],"fact":"referenceStated","rule":"R14","truth":"yes"},{"effect":"allow","evidence":["e283a3ed7bf5"],"fact":"snapshotVerifies","rule":"R14","truth":"yes"},{"effect":"allow","evidence":["临沂日报社","桐乡新闻网"],"fact":"chainUnbroken","rule":"R14","truth":"yes"},{"effect":"allow","evidence":["text","样本协议-2026-001"],"fact":"basisHolds","rule":"R15","truth":"yes"},{"effect":"allow","evidence":["孟宪华","staff"],"fact":"bylinesCovered","rule":"R21","truth":"yes"},{"effect":"allow","evidence":["纪成永","staff"],"fact":"bylinesCovered","rule":"R21","truth":"yes"},{"effect":"allow","evidence":["李中文","staff"],"fact":"bylinesCovered","rule":"R21","truth":"yes"},{"effect":"allow","evidence":["临沂日报社"],"fact":"firstCarrierCredited","rule":"R22","truth":"yes"}],"inputs":"fa56301ef8047ea9b9f3fdfd6005c8d721c6543300d88b8e2b868ed52c3030d8","listEdition":"样本-2025","outcome":"allowWithDuties","policyEdition":2,"question":{"inbound":{"_0":"web"}}}	person sample-editor	7	2026-11-28 19:55:35.505666+00
tongxiang	990e6606-2fa1-401c-8116-d52ffc8bfebe	3e087ede-a1ae-4148-87b8-0855079d7408	{"article":"3e087ede-a1ae-4148-87b8-0855079d7408","asOf":1795895737735922,"digest":"85e2f7f282cea44148bc7e3444b0db701c886ba733779307839581a9f7194906","duties":[],"findings":[{"effect":"allow","evidence":[],"fact":"noActiveHold","rule":"HOLD","truth":"yes"},{"effect":"allow","evidence":["not news information"],"fact":"channelLicensed","rule":"R01","truth":"yes"},{"effect":"allow","evidence":["submission 5006dbb7"],"fact":"basisHolds","rule":"R15","truth":"yes"},{"effect":"allow","evidence":["桐乡新闻网"],"fact":"ownLabel","rule":"R30","truth":"yes"}],"inputs":"944cf6c0025e819167d136922f90917db61124cbabc0c427ebb80ae733e601b9","listEdition":"样本-2025","outcome":"allow","policyEdition":2,"question":{"inbound":{"_0":"web"}}}	person sample-editor	7	2026-11-28 19:55:37.735922+00
tongxiang	ff597d10-fc03-41a7-8b36-0b0fe5b90ded	fc36e45c-162d-4f5b-85d4-351a4c1f24c4	{"article":"fc36e45c-162d-4f5b-85d4-351a4c1f24c4","asOf":1795895740174996,"digest":"48117303eed55b0b7d6a3cef60118bb313888a37f7dca5e89887cfe268923653","duties":[],"findings":[{"effect":"allow","evidence":[],"fact":"noActiveHold","rule":"HOLD","truth":"yes"},{"effect":"allow","evidence":["not news information"],"fact":"channelLicensed","rule":"R01","truth":"yes"},{"effect":"allow","evidence":["submission a257d6dc"],"fact":"basisHolds","rule":"R15","truth":"yes"},{"effect":"allow","evidence":["桐乡新闻网"],"fact":"ownLabel","rule":"R30","truth":"yes"}],"inputs":"8bd0ff56060fdb8c9fd0e14b12fd9680cff22e6557eaed25250b88a85a1752fb","listEdition":"样本-2025","outcome":"allow","policyEdition":2,"question":{"inbound":{"_0":"web"}}}	person sample-editor	8	2026-11-28 19:55:40.174996+00
tongxiang	68034f6f-c010-4c0f-81c7-6cad81dd2405	34fc7183-0791-44c8-af61-63436a2e9d49	{"article":"34fc7183-0791-44c8-af61-63436a2e9d49","asOf":1795895748996894,"digest":"811d8920c80305d1cf48c812008647e484c00937e97ca8f4b822d33810a436f9","duties":[],"findings":[{"effect":"allow","evidence":[],"fact":"noActiveHold","rule":"HOLD","truth":"yes"},{"effect":"allow","evidence":["样本禁发"],"fact":"embargoOver","rule":"HOLD","truth":"yes"},{"effect":"allow","evidence":["浙新办2006[33]号"],"fact":"channelLicensed","rule":"R01","truth":"yes"},{"effect":"allow","evidence":["桐乡新闻网"],"fact":"ownLabel","rule":"R30","truth":"yes"}],"inputs":"91bb3b725e79659c66df8b15460c722deabcd86a665d2e1370448225cf577d46","listEdition":"样本-2025","outcome":"allow","policyEdition":2,"question":{"inbound":{"_0":"web"}}}	person sample-editor	21	2026-11-28 19:55:48.996894+00
tongxiang	85d54155-db14-4ad5-8562-1f028313db50	34fc7183-0791-44c8-af61-63436a2e9d49	{"article":"34fc7183-0791-44c8-af61-63436a2e9d49","asOf":1795895751853311,"digest":"32d69104e56c35f38fe20a6835777fcd1f63eccb8ed17afe7a8aecf3eca91874","duties":[],"findings":[{"effect":"allow","evidence":[],"fact":"noActiveHold","rule":"HOLD","truth":"yes"},{"effect":"allow","evidence":["浙新办2006[33]号"],"fact":"channelLicensed","rule":"R01","truth":"yes"},{"effect":"allow","evidence":["桐乡新闻网"],"fact":"ownLabel","rule":"R30","truth":"yes"}],"inputs":"8373947a2af8f2789af601803a73cd24a2b2fc4c8543dac9fd7898c9a66ff756","listEdition":"样本-2025","outcome":"allow","policyEdition":2,"question":{"inbound":{"_0":"web"}}}	person sample-editor	35	2026-11-28 19:55:51.853311+00
tongxiang	8b387d05-ef7a-4c49-8382-496c52189937	0f672523-ee0f-451b-b071-d736eb19c25b	{"article":"0f672523-ee0f-451b-b071-d736eb19c25b","asOf":1795895755792275,"digest":"351c502e6bcc33a0e0c6f1a965d220975f6268eba52a87f05b884d09537781ea","duties":[],"findings":[{"effect":"allow","evidence":[],"fact":"noActiveHold","rule":"HOLD","truth":"yes"},{"effect":"allow","evidence":["not news information"],"fact":"channelLicensed","rule":"R01","truth":"yes"},{"effect":"allow","evidence":["桐乡新闻网"],"fact":"ownLabel","rule":"R30","truth":"yes"}],"inputs":"e46fbd3f5ae849c2af704b6d911e8b55e4a4cd7c378609f5d1edbf44e35a9f35","listEdition":"样本-2025","outcome":"allow","policyEdition":2,"question":{"inbound":{"_0":"web"}}}	person sample-editor	15	2026-11-28 19:55:55.792275+00
tongxiang	ba140fa8-cd78-44b5-abcc-2bba7b0548ae	c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d	{"article":"c6c54f93-15f2-4c62-8d6a-55eaa9eb2f5d","asOf":1795895757488520,"digest":"750ed44c6400c9e1f7f4b093e19b70a7da5cd6903ac319f3a61d077bc9afc0b9","duties":[],"findings":[{"effect":"allow","evidence":[],"fact":"noActiveHold","rule":"HOLD","truth":"yes"},{"effect":"allow","evidence":["浙新办2006[33]号"],"fact":"channelLicensed","rule":"R01","truth":"yes"},{"effect":"allow","evidence":["桐乡新闻网"],"fact":"ownLabel","rule":"R30","truth":"yes"}],"inputs":"b0f4f01e1f120c5c8166ee52fdba0f0f3eb7d22a13f577ea93669f0931028b5d","listEdition":"样本-2025","outcome":"allow","policyEdition":2,"question":{"inbound":{"_0":"web"}}}	person sample-night	5	2026-11-28 19:55:57.48852+00
\.


--
-- Data for Name: rights_record; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.rights_record (newsroom, kind, key, number, document, saved_by, saved_at) FROM stdin;
tongxiang	ownSource	嘉兴日报-桐乡版@1136044800000000	1	{"ownSource": {"_0": {"label": "嘉兴日报-桐乡版", "media": ["network"], "validFrom": 1136044800000000}}}	person sample-admin	2026-11-28 19:55:32.880187+00
tongxiang	ownSource	桐乡新闻网@1136044800000000	1	{"ownSource": {"_0": {"label": "桐乡新闻网", "media": ["network"], "validFrom": 1136044800000000}}}	person sample-admin	2026-11-28 19:55:32.880187+00
tongxiang	ownSource	桐乡电台@1136044800000000	1	{"ownSource": {"_0": {"label": "桐乡电台", "media": ["network"], "validFrom": 1136044800000000}}}	person sample-admin	2026-11-28 19:55:32.880187+00
tongxiang	ownSource	桐乡电视台@1136044800000000	1	{"ownSource": {"_0": {"label": "桐乡电视台", "media": ["network"], "validFrom": 1136044800000000}}}	person sample-admin	2026-11-28 19:55:32.880187+00
tongxiang	party	临沂日报社	1	{"party": {"_0": {"kind": "unit", "name": "临沂日报社", "aliases": ["临沂日报"], "contact": "样本联系方式"}}}	person sample-admin	2026-11-28 19:55:32.880187+00
tongxiang	edition	样本-2025	1	{"edition": {"_0": {"label": "样本-2025", "entries": [], "isComplete": false, "inForceFrom": 1751385600000000}}}	person sample-admin	2026-11-28 19:55:32.880187+00
tongxiang	listEntry	样本-2025/临沂日报社@1751385600000000@1751385600000000	1	{"listEntry": {"_1": {"from": 1751385600000000, "unit": "临沂日报社", "status": "listed", "recorded": 1751385600000000}, "edition": "样本-2025"}}	person sample-admin	2026-11-28 19:55:32.880187+00
tongxiang	agreement	样本协议-2026-001	1	{"agreement": {"_0": {"id": "样本协议-2026-001", "party": "临沂日报社", "grants": [{"acts": ["repost"], "edits": ["E0", "E1", "E2"], "duties": [{"act": "attribute", "timing": "with"}], "effect": "permit", "channels": ["app", "web"], "sublicense": false}], "warrants": ["staff"], "direction": "inbound", "validFrom": 1767196800000000}}}	person sample-admin	2026-11-28 19:55:32.880187+00
tongxiang	licence	浙新办2006[33]号@0	1	{"licence": {"_0": {"number": "浙新办2006[33]号", "channels": ["web"], "services": ["gathering", "reposting"], "validFrom": 0}}}	person sample-admin	2026-11-28 19:55:32.880187+00
tongxiang	fixedCredit		1	{"fixedCredit": {"_0": "稿件来源:桐乡新闻网"}}	person sample-admin	2026-11-28 19:55:32.880187+00
tongxiang	file	a1aa6c65-cf8a-49d2-a92f-b617604db591	1	{"file": {"_0": {"marks": [], "duties": [], "article": "a1aa6c65-cf8a-49d2-a92f-b617604db591", "bylines": [{"name": "孟宪华", "standing": "staff"}, {"name": "纪成永", "standing": "staff"}, {"name": "李中文", "standing": "staff"}], "ancestors": [], "components": []}}}	person sample-licensing	2026-11-28 19:55:35.315915+00
tongxiang	hold	claim d25ee20d-68a9-42a4-9396-31d5bce30044 0f672523-ee0f-451b-b071-d736eb19c25b	1	{"hold": {"_0": {"id": "claim d25ee20d-68a9-42a4-9396-31d5bce30044 0f672523-ee0f-451b-b071-d736eb19c25b", "from": 1795895765577963, "claim": "d25ee20d-68a9-42a4-9396-31d5bce30044", "scope": {"article": {"_0": "0f672523-ee0f-451b-b071-d736eb19c25b"}}, "reason": "claim d25ee20d"}}}	person sample-licensing	2026-11-28 19:56:05.577963+00
tongxiang	hold	claim d25ee20d-68a9-42a4-9396-31d5bce30044 0f672523-ee0f-451b-b071-d736eb19c25b text	1	{"hold": {"_0": {"id": "claim d25ee20d-68a9-42a4-9396-31d5bce30044 0f672523-ee0f-451b-b071-d736eb19c25b text", "from": 1795895765577963, "claim": "d25ee20d-68a9-42a4-9396-31d5bce30044", "scope": {"text": {"_0": "351c502e6bcc33a0e0c6f1a965d220975f6268eba52a87f05b884d09537781ea"}}, "reason": "claim d25ee20d"}}}	person sample-licensing	2026-11-28 19:56:05.577963+00
\.


--
-- Data for Name: rights_record_name; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.rights_record_name (newsroom, kind, key, name) FROM stdin;
tongxiang	party	临沂日报社	临沂日报社
tongxiang	party	临沂日报社	临沂日报
tongxiang	listEntry	样本-2025/临沂日报社@1751385600000000@1751385600000000	临沂日报社
tongxiang	agreement	样本协议-2026-001	临沂日报社
tongxiang	agreement	样本协议-2026-001	agreement 样本协议-2026-001
tongxiang	file	a1aa6c65-cf8a-49d2-a92f-b617604db591	a1aa6c65-cf8a-49d2-a92f-b617604db591
tongxiang	hold	claim d25ee20d-68a9-42a4-9396-31d5bce30044 0f672523-ee0f-451b-b071-d736eb19c25b	0f672523-ee0f-451b-b071-d736eb19c25b
tongxiang	hold	claim d25ee20d-68a9-42a4-9396-31d5bce30044 0f672523-ee0f-451b-b071-d736eb19c25b text	351c502e6bcc33a0e0c6f1a965d220975f6268eba52a87f05b884d09537781ea
\.


--
-- Data for Name: rights_task; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.rights_task (newsroom, id, article, cause, cause_name, lost, article_version, opened_at, opened_by, ended, ended_at, ended_by, reason) FROM stdin;
\.


--
-- Data for Name: rights_turn; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.rights_turn (newsroom, at, kind, key) FROM stdin;
\.


--
-- Data for Name: rights_watch; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.rights_watch (newsroom, number, until) FROM stdin;
\.


--
-- Data for Name: role_grant; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.role_grant (newsroom, person, number, role, column_path, granted_by, granted_at, revoked_by, revoked_at) FROM stdin;
tongxiang	sample-admin	1	administrator		sample-admin	2026-11-28 19:55:32.785569+00	\N	\N
tongxiang	sample-reporter	3	reporter		sample-admin	2026-11-28 19:55:32.880187+00	\N	\N
tongxiang	sample-editor	4	editor		sample-admin	2026-11-28 19:55:32.880187+00	\N	\N
tongxiang	sample-chief	5	deskChief		sample-admin	2026-11-28 19:55:32.880187+00	\N	\N
tongxiang	sample-board	6	boardMember		sample-admin	2026-11-28 19:55:32.880187+00	\N	\N
tongxiang	sample-chief-editor	7	chiefEditor		sample-admin	2026-11-28 19:55:32.880187+00	\N	\N
tongxiang	sample-proof-1	8	proofreader		sample-admin	2026-11-28 19:55:32.880187+00	\N	\N
tongxiang	sample-proof-2	9	proofreader		sample-admin	2026-11-28 19:55:32.880187+00	\N	\N
tongxiang	sample-proof-3	10	proofreader		sample-admin	2026-11-28 19:55:32.880187+00	\N	\N
tongxiang	sample-licensing	11	licensing		sample-admin	2026-11-28 19:55:32.880187+00	\N	\N
tongxiang	sample-submissions	12	editor	投稿	sample-admin	2026-11-28 19:55:32.880187+00	\N	\N
tongxiang	sample-submissions	13	submissionsDesk		sample-admin	2026-11-28 19:55:32.880187+00	\N	\N
tongxiang	sample-accountant	14	accountant		sample-admin	2026-11-28 19:55:32.880187+00	\N	\N
tongxiang	sample-night-desk	15	editor	国内国际	sample-admin	2026-11-28 19:55:32.880187+00	\N	\N
tongxiang	sample-night	16	emergencyPublisher		sample-admin	2026-11-28 19:55:44.415538+00	\N	\N
\.


--
-- Data for Name: schema_step; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.schema_step (number, name, checksum, applied_at) FROM stdin;
1	newsroom	dfce340f4dacf7029d728bdb5f47ba780edcbd53e11b9ff22b720414ce3fb8ee	2026-11-28 19:55:31.618968+00
2	article	1b6e0c2508919947ba25ebce3e0dfe0906ae9620ade85aeffb8369e037736410	2026-11-28 19:55:31.670893+00
3	submission	26017c22a83181d0dbc454ba7cfdaa88db8be7729118863386928b53ad0cd235	2026-11-28 19:55:31.704228+00
4	rights	1278a96b72adec3d940555973eeb1d935234658abd6672ccd9acf3a321aca4ed	2026-11-28 19:55:31.738862+00
5	outbox	0ca340ced4663cb75a0f88e0a269a6bbeff65ec47a53193fc291055c12671a1f	2026-11-28 19:55:31.765751+00
6	copies	8dab48a066550ab73d4255230ef57e0b27a3d6995acfffc740456aaf88667df3	2026-11-28 19:55:31.795093+00
7	senders	674f6516e796f9a94e6b4bb4282740b136556ed36abfeb861cc9bc49d58afe14	2026-11-28 19:55:31.822899+00
8	fees	45f24ea019703d56989f561840b1d3755e1df89e5c91b3ddbaca6394b208b5ed	2026-11-28 19:55:31.922511+00
9	article_rests_on	9bfd231dd6d685518e81eef572135f3a3b163fca31dca9f66b804a33da4aecff	2026-11-28 19:55:31.962917+00
10	claim	16278610ff28ce3e4a602b9e65879826c38bf66e7c590a5cbc24144bad484982	2026-11-28 19:55:31.974859+00
11	request	f0e8d5ca47c5c90355992b7e18c3c5e18a39674a8cfdd2a9adc3f3919cd67960	2026-11-28 19:55:31.994971+00
12	emergency	d976b7f497e5d28987a1caf053923a5d822c84794591eb2b94fb3d6d819c8890	2026-11-28 19:55:31.998843+00
13	editing	3976d53e26598e88d9e71a99f1488905d4a33521141935d6ab322d56a13c013c	2026-11-28 19:55:32.055187+00
14	queue	661d3a1a8c1c14d333df72f3db3b8277b78bb633389a45eeaa2ec5752b3aca11	2026-11-28 19:55:32.086876+00
15	rights_task	78ec493913fb4a4764caa9a98b16c5bc187b61e1c7cf94665d068003b3d3eadf	2026-11-28 19:55:32.153106+00
16	partner_notice	a1f923cc955661c21ab7732b0c4a8ccdf89fe78bdbad482fc711ecc3b45a2b92	2026-11-28 19:55:32.19894+00
17	settlement	858ed86e0a571f909aa3eb3527efdd12a07725b1011d191795c82f37626cfcef	2026-11-28 19:55:32.226924+00
18	deadline	6edd04d0f5cc8e7abbae26262cc4cc5cd133b173bd0ab85d58f58242a30a6e22	2026-11-28 19:55:32.242941+00
19	delegation	987cd39b4eab0c867e579b4da391cef2f2fc5be56b5b242451a8f5996b98f11d	2026-11-28 19:55:32.331031+00
20	parallel_sign_offs	3a197f334e4a847ac27f2cc64aa268e907ea616f668cc3a83bf46947031300c0	2026-11-28 19:55:32.350908+00
21	assignment	dbd1199e4405e162a8dfdd6d161939c3b820936ba00c1d9c45043c3328f87266	2026-11-28 19:55:32.354885+00
22	discussion	e9bab4bb11e6421dff489e98b4e7643a57e84fb1cad01630f5484c57855aecf5	2026-11-28 19:55:32.431423+00
23	topics	1dac0163cf751fc9a7657aa8f0f079d7b90d2bdd2e46acf0f8d45fbe0d2d64d5	2026-11-28 19:55:32.490947+00
24	shifts	4c085be42b31cd9bc7e66ccf8c72bad22934a4ec3b2bdb690a42000172f2dc0a	2026-11-28 19:55:32.586979+00
25	party_names	9b1ede40354f25b4e9e605cd30b7a9e066035fc07c776b8e3097b336edc64582	2026-11-28 19:55:32.624315+00
26	reminder	268bc413dcb721668b823c4b89829b3e1f6a773bc6dbb7ed73133c06a3c2f30a	2026-11-28 19:55:32.62894+00
\.


--
-- Data for Name: sender; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.sender (newsroom, id, number, generation, wrapped, contact, payee, mark, created_at, erased_at) FROM stdin;
tongxiang	cf3c9233-3b5e-4f93-bf9d-55f0a8bf36c8	1	dad296a79b2419f4	\\x583d5e8e181c1d90a94880ec72ef10869719332515e122ba44c7e9019c99caab6082c5d717ef77737a19de4edc894339a84d730a36c02aa26cd7d37a	\\x83485855288070d9582a07c0293044cd0031a9d8f37327b13651dcee1024661db1253d5c8678cf8b95d43507d8e1c59f6aee5b20a0483cba73e9ae8f894764fe803913c999cd685907f4cb78bc87d2be20d8e6cb3daebb393919ead6dcb95c812678845298679fbbfe0b466cbb	\\xed7aea7c60105d8f69ad6b4a8c341f8270b1fa5dd489bce98bf827fd5cfcdc1a09f65346b8c34dcba0d02a7757b7412426ddd31168824a009c47116cdd6455993894b3099f65fabe91a8d6d6d905358cd084bdced18a227a2714b9004bdf2dd9923e311f4ed0902233cec8eeb41245dcba95e41a4de22a5015dc0bd486ab45dca78d198faf815c0d3f7f6b820b09f0	44e68c42ac2618b61b298c4811b7ea797b31ea38dd8c53d0c3f934520d592f76	2026-11-28 19:55:38.211781+00	\N
tongxiang	f792141e-1260-45b9-974d-03cf36e636e4	2	dad296a79b2419f4	\\x33b867132c00462752d82b3ed40a6224ee602e5673cad914771b49c2d0fc923f134ccd5d721aaa2213775bd0dc05d34d5215fd47006fbb78b5e84c3f	\\x45ae4232bfd6f7883cd7c33ec5e76fbb02fa0dbbeb75267106d78e80f2470d4da7066ca2e40ca373ebfc968d064a10e2eb9846d77b7ac0a553cd33b3	\N	32f21ad9554ec243fd382c832d1e70bef6aa0201ae45d8de12242e8d7aafa243	2026-11-28 19:56:02.974964+00	\N
tongxiang	f9fcc423-f5e7-474f-999d-c436b0e71f6f	3	dad296a79b2419f4	\\xb8ffdbbb71be48f70aa2b9637186dc30744002a210c5c797401411915753af3dbb9e39eab305179409c9e1d3ac3ad7414ff55ba87cb8cd4916c22a76	\\xc6cb0869a0def6b0b2fa6e9c17d1e7b87e00a377f8f433425324169639cb2058086ad652cac28454a36953e05705a87895bac6a933bf38c75fbc763c	\N	906d41714bf6c697ebeed64811a9bc74d37f29574ae936ee695a3382fea13970	2026-11-28 19:56:03.353326+00	\N
tongxiang	46b6f1d5-4710-43e2-a7a6-0bdcc8b1a48a	4	dad296a79b2419f4	\\x9da1e01c6a6193b1e5c7f7c936d9b2bbe9aba5601f7201bf2d6f5fc609ad248c98f9ca78f7d912c0a4213e6c2246f655db1e5e954b85f38ec1545a85	\\x1ecd4104429637abb984d51d7bb43c6285686343520d561aa51d59932da7bb37ba183529e2028a40edcc54e784ecf6bcb8262a4cd82254031216609a	\N	342a2203e82d5b9fcccad28b4036e313da146e141230c1a2a39aef6332ce2a12	2026-11-28 19:56:04.26863+00	\N
tongxiang	35258468-2b3f-4446-9cca-9f4411503d69	5	\N	\N	\N	\N	\N	2026-11-28 19:56:04.608841+00	2026-11-28 19:56:05.062793+00
\.


--
-- Data for Name: shift_note; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.shift_note (newsroom, id, record) FROM stdin;
tongxiang	9e6395b6-02ef-4a35-b4a0-743a904e06ad	{"at": 1795895760227248, "id": "9e6395b6-02ef-4a35-b4a0-743a904e06ad", "text": "样本交接", "until": 1795982160227248, "author": "sample-editor", "column": "桐乡新闻/梧桐", "articles": []}
\.


--
-- Data for Name: shift_receipt; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.shift_receipt (newsroom, note, person, seen_at) FROM stdin;
\.


--
-- Data for Name: submission; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.submission (newsroom, id, record) FROM stdin;
tongxiang	5006dbb7-6ab1-489b-9d91-f17b8ac63eb8	{"id": "5006dbb7-6ab1-489b-9d91-f17b8ac63eb8", "head": "946c06af4082a2021c5e72f10dc9621f0e9d87efab63348bf206a1d30cb43079", "state": "accepted", "article": "3e087ede-a1ae-4148-87b8-0855079d7408", "changed": 1795895736455101, "consent": "2026-1", "penName": "样本街坊", "receipt": "PAQZ-KR6X-CSXB-HAGZ", "version": 2, "newsroom": "tongxiang", "received": 1795895736028771, "changedBy": {"person": {"_0": "sample-submissions"}}, "clockFrom": 1795895736028771, "manuscript": {"body": ["梧桐街道的老街上,桂花这几天开了。早上六点,卖豆浆的铺子刚卸下门板,香气就从巷子那头漫过来。", "我在这条街上住了三十年,看着石板路翻修过两次,看着河边的埠头变成了小公园。桂花树还是那几棵,树下摆棋盘的人换了一茬又一茬。", "邻居们说,今年的花开得比往年晚些,也密些。孩子们拿着竹匾在树下接花,说要做桂花糖。我想把这件小事写下来,寄给桐乡新闻网,让在外地的街坊也闻一闻家乡的秋天。"], "headline": "样本来稿:老街的桂花开了"}}
tongxiang	a257d6dc-e4d7-4383-860f-dd863a40455f	{"id": "a257d6dc-e4d7-4383-860f-dd863a40455f", "head": "0986af45e54d6b55709164a6173ab0c980a1afefa3ef3046046363e391846c4b", "state": "accepted", "letter": "b820f9f4d007a38830245462502b6079924e9c4055d4bcdb0258eaa3364abc80", "sender": "cf3c9233-3b5e-4f93-bf9d-55f0a8bf36c8", "article": "fc36e45c-162d-4f5b-85d4-351a4c1f24c4", "changed": 1795895738610161, "consent": "2026-1", "penName": "河边人", "receipt": "8Z5G-P1XK-7RBE-3DCD", "version": 2, "newsroom": "tongxiang", "pictures": [{"kind": "jpeg", "name": "河埠.jpg", "size": 1208, "width": 64, "digest": "cb978dcc30199b27b5684962a399996cc603f0b23c11d30fe6b3d9ee3cfd267c", "height": 48}, {"kind": "png", "name": "铜牌.png", "size": 2539, "width": 40, "digest": "eff12f4147a98f27abfcb499a235eef5c32895fe5aa16bd751c623b7474a3b8e", "height": 30}], "received": 1795895738211781, "changedBy": {"person": {"_0": "sample-submissions"}}, "clockFrom": 1795895738211781, "manuscript": {"body": ["样本来稿。腊月里，运河边的水汽还没有散，老茧站的门已经开了。七十岁的沈阿婆坐在廊下，手里剥着一只茧，说那时候一船一船的茧子从这里运出去，天不亮就有人排队。", "如今茧站改成了陈列馆，放着缫丝的旧机器、发黄的账本和几十张照片。每到周末，镇上的孩子们来这里听老人讲故事，也学着抽一缕丝。丝很细，在光里才看得见，孩子们屏住呼吸，怕一口气把它吹断了。", "我拍了两张照片，一张是河埠，一张是老机器上的铜牌。铜牌上的字已经磨平了，只剩一个“桑”字还认得出来。沈阿婆说，认得这个字，就认得这条河。", "临走的时候，她送我到桥头。桥下有人摇着小船过去，船头堆着青菜。她说，开春再来，那时候桑叶就长出来了。"], "headline": "运河边的老茧站"}, "declaration": {"age": "adult", "isOriginal": true, "hasGuardianConsent": false, "isOfferedElsewhere": false}}
tongxiang	f790bc73-b238-4b15-a182-0a9d1d4ef404	{"id": "f790bc73-b238-4b15-a182-0a9d1d4ef404", "head": "cae1d9fafe6428ad87cb877f25c5fd589323d79424543e8dc502e58382fd727c", "state": "rejected", "ground": "offTopic", "reason": "", "sender": "f792141e-1260-45b9-974d-03cf36e636e4", "changed": 1795895763167863, "consent": "2026-1", "penName": "样本街坊", "receipt": "GRTN-Z13Y-M99V-K3RC", "version": 2, "newsroom": "tongxiang", "received": 1795895762974964, "changedBy": {"person": {"_0": "sample-submissions"}}, "clockFrom": 1795895762974964, "manuscript": {"body": ["样本来稿甲的正文，样本街坊写的。"], "headline": "样本来稿甲"}}
tongxiang	6f530685-b637-4a6c-a77c-fe5922f40e94	{"id": "6f530685-b637-4a6c-a77c-fe5922f40e94", "head": "69924cb2b6cf0d65dd59f29bc8e4a66858dc00c21779b87517293793c25352e7", "state": "heldOver", "sender": "f9fcc423-f5e7-474f-999d-c436b0e71f6f", "changed": 1795895763879203, "consent": "2026-1", "penName": "样本街坊", "receipt": "BZ2B-674B-WQN4-FSP0", "version": 4, "newsroom": "tongxiang", "received": 1795895763353326, "changedBy": {"person": {"_0": "sample-submissions"}}, "clockFrom": 1795895763669213, "manuscript": {"body": ["补过的正文。"], "headline": "样本来稿乙"}}
tongxiang	f66d04b6-a7f9-46d1-8850-4d78f5e06351	{"id": "f66d04b6-a7f9-46d1-8850-4d78f5e06351", "head": "94a521f7175024757b4b962e41cb0a57229c85ab223d81fb09c259e8de21b783", "state": "merged", "sender": "f9fcc423-f5e7-474f-999d-c436b0e71f6f", "changed": 1795895764104719, "consent": "2026-1", "penName": "样本街坊", "receipt": "ZAP4-7HMM-FBSJ-7Q5N", "version": 2, "newsroom": "tongxiang", "received": 1795895764020567, "changedBy": {"person": {"_0": "sample-submissions"}}, "clockFrom": 1795895764020567, "manuscript": {"body": ["样本来稿丙的正文，样本街坊写的。"], "headline": "样本来稿丙"}, "mergedInto": "6f530685-b637-4a6c-a77c-fe5922f40e94"}
tongxiang	0a0de5ee-fdc6-49c3-b89d-cbe136d31699	{"id": "0a0de5ee-fdc6-49c3-b89d-cbe136d31699", "head": "175141566419b994b6a5a5ba0b9a5150f99fb6d2c3401a73b9ade460a7bd2af7", "state": "withdrawn", "sender": "46b6f1d5-4710-43e2-a7a6-0bdcc8b1a48a", "changed": 1795895764410054, "consent": "2026-1", "penName": "样本街坊", "receipt": "2GAW-Z4PP-VTYY-GXRV", "version": 2, "newsroom": "tongxiang", "received": 1795895764268630, "changedBy": {"reader": {}}, "clockFrom": 1795895764268630, "manuscript": {"body": ["样本来稿丁的正文，样本街坊写的。"], "headline": "样本来稿丁"}}
tongxiang	620f21ff-086f-47f6-a1a3-9a576d760dfc	{"id": "620f21ff-086f-47f6-a1a3-9a576d760dfc", "head": "bdea1cab629596f0c3b6fca0b0356878d7372497c9db878d15d3e65f9fc4f402", "state": "rejected", "ground": "other", "reason": "样本", "sender": "35258468-2b3f-4446-9cca-9f4411503d69", "changed": 1795895765077432, "consent": "2026-1", "penName": "样本街坊", "receipt": "WE5P-KP3P-J2KM-AT2W", "version": 3, "newsroom": "tongxiang", "received": 1795895764608841, "changedBy": {"person": {"_0": "sample-submissions"}}, "clockFrom": 1795895764608841, "manuscript": {"body": ["样本来稿戊的正文，样本街坊写的。"], "headline": "样本来稿戊"}}
\.


--
-- Data for Name: submission_event; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.submission_event (newsroom, submission, number, name, payload, actor, happened_at, previous, digest) FROM stdin;
tongxiang	5006dbb7-6ab1-489b-9d91-f17b8ac63eb8	1	received	{"received":{"_0":{"consent":"2026-1","manuscript":{"body":["梧桐街道的老街上,桂花这几天开了。早上六点,卖豆浆的铺子刚卸下门板,香气就从巷子那头漫过来。","我在这条街上住了三十年,看着石板路翻修过两次,看着河边的埠头变成了小公园。桂花树还是那几棵,树下摆棋盘的人换了一茬又一茬。","邻居们说,今年的花开得比往年晚些,也密些。孩子们拿着竹匾在树下接花,说要做桂花糖。我想把这件小事写下来,寄给桐乡新闻网,让在外地的街坊也闻一闻家乡的秋天。"],"headline":"样本来稿:老街的桂花开了"},"newsroom":"tongxiang","penName":"样本街坊","receipt":"PAQZ-KR6X-CSXB-HAGZ"}}}	reader	2026-11-28 19:55:36.028771+00	1e5940d42b813d51fa5a43b13410bc7e585efee60addcbbb232ddf976c39c401	e7beb4b0a77dcb294ef9084450cb0e3e111e9e4400a6962edd599c9be1f30f3b
tongxiang	5006dbb7-6ab1-489b-9d91-f17b8ac63eb8	2	accepted	{"accepted":{"article":"3e087ede-a1ae-4148-87b8-0855079d7408","column":"投稿"}}	person sample-submissions	2026-11-28 19:55:36.455101+00	e7beb4b0a77dcb294ef9084450cb0e3e111e9e4400a6962edd599c9be1f30f3b	946c06af4082a2021c5e72f10dc9621f0e9d87efab63348bf206a1d30cb43079
tongxiang	a257d6dc-e4d7-4383-860f-dd863a40455f	1	received	{"received":{"_0":{"consent":"2026-1","declaration":{"age":"adult","hasGuardianConsent":false,"isOfferedElsewhere":false,"isOriginal":true},"letter":"b820f9f4d007a38830245462502b6079924e9c4055d4bcdb0258eaa3364abc80","manuscript":{"body":["样本来稿。腊月里，运河边的水汽还没有散，老茧站的门已经开了。七十岁的沈阿婆坐在廊下，手里剥着一只茧，说那时候一船一船的茧子从这里运出去，天不亮就有人排队。","如今茧站改成了陈列馆，放着缫丝的旧机器、发黄的账本和几十张照片。每到周末，镇上的孩子们来这里听老人讲故事，也学着抽一缕丝。丝很细，在光里才看得见，孩子们屏住呼吸，怕一口气把它吹断了。","我拍了两张照片，一张是河埠，一张是老机器上的铜牌。铜牌上的字已经磨平了，只剩一个“桑”字还认得出来。沈阿婆说，认得这个字，就认得这条河。","临走的时候，她送我到桥头。桥下有人摇着小船过去，船头堆着青菜。她说，开春再来，那时候桑叶就长出来了。"],"headline":"运河边的老茧站"},"newsroom":"tongxiang","penName":"河边人","pictures":[{"digest":"cb978dcc30199b27b5684962a399996cc603f0b23c11d30fe6b3d9ee3cfd267c","height":48,"kind":"jpeg","name":"河埠.jpg","size":1208,"width":64},{"digest":"eff12f4147a98f27abfcb499a235eef5c32895fe5aa16bd751c623b7474a3b8e","height":30,"kind":"png","name":"铜牌.png","size":2539,"width":40}],"receipt":"8Z5G-P1XK-7RBE-3DCD","sender":"cf3c9233-3b5e-4f93-bf9d-55f0a8bf36c8"}}}	reader	2026-11-28 19:55:38.211781+00	19baf37e396e6c29405436b84584103a658343b224155df9eed3fe48cc04a7a7	772863e2ca632bd2ec19c7770f30de3752c55f6157c90fda5d9d19eebf45090e
tongxiang	a257d6dc-e4d7-4383-860f-dd863a40455f	2	accepted	{"accepted":{"article":"fc36e45c-162d-4f5b-85d4-351a4c1f24c4","column":"投稿"}}	person sample-submissions	2026-11-28 19:55:38.610161+00	772863e2ca632bd2ec19c7770f30de3752c55f6157c90fda5d9d19eebf45090e	0986af45e54d6b55709164a6173ab0c980a1afefa3ef3046046363e391846c4b
tongxiang	f790bc73-b238-4b15-a182-0a9d1d4ef404	1	received	{"received":{"_0":{"consent":"2026-1","manuscript":{"body":["样本来稿甲的正文，样本街坊写的。"],"headline":"样本来稿甲"},"newsroom":"tongxiang","penName":"样本街坊","receipt":"GRTN-Z13Y-M99V-K3RC","sender":"f792141e-1260-45b9-974d-03cf36e636e4"}}}	reader	2026-11-28 19:56:02.974964+00	a99a25ce5e459648e2f63f911d684cfcbf02220d006d31103b6f7980b45167cc	735861dbb8c80e3e3dbbd08e9fc1cc371d1aa2a1d48e39fa77a3a23080ef150e
tongxiang	f790bc73-b238-4b15-a182-0a9d1d4ef404	2	rejected	{"rejected":{"ground":"offTopic","reason":""}}	person sample-submissions	2026-11-28 19:56:03.167863+00	735861dbb8c80e3e3dbbd08e9fc1cc371d1aa2a1d48e39fa77a3a23080ef150e	cae1d9fafe6428ad87cb877f25c5fd589323d79424543e8dc502e58382fd727c
tongxiang	6f530685-b637-4a6c-a77c-fe5922f40e94	1	received	{"received":{"_0":{"consent":"2026-1","manuscript":{"body":["样本来稿乙的正文，样本街坊写的。"],"headline":"样本来稿乙"},"newsroom":"tongxiang","penName":"样本街坊","receipt":"BZ2B-674B-WQN4-FSP0","sender":"f9fcc423-f5e7-474f-999d-c436b0e71f6f"}}}	reader	2026-11-28 19:56:03.353326+00	feb0558f933eae15a6e371932870a687cc8f3354572f9354405b19dd4923dd48	2e32b23a29422063e72620b9efe8defe83e883442aa20d52f8124c46b6f6599e
tongxiang	6f530685-b637-4a6c-a77c-fe5922f40e94	2	returned	{"returned":{"request":"样本请补"}}	person sample-submissions	2026-11-28 19:56:03.508464+00	2e32b23a29422063e72620b9efe8defe83e883442aa20d52f8124c46b6f6599e	6004cbc439b3435907150623f9076c5d09e17b54cfa9bc58fccf555912d41858
tongxiang	6f530685-b637-4a6c-a77c-fe5922f40e94	3	revised	{"revised":{"manuscript":{"body":["补过的正文。"],"headline":"样本来稿乙"}}}	reader	2026-11-28 19:56:03.669213+00	6004cbc439b3435907150623f9076c5d09e17b54cfa9bc58fccf555912d41858	a855ab8f8d01f72d766ce9bf81abc2d11386761b686f52fa2108ecb30a7938c0
tongxiang	6f530685-b637-4a6c-a77c-fe5922f40e94	4	heldOver	{"heldOver":{"reason":"样本备用"}}	person sample-submissions	2026-11-28 19:56:03.879203+00	a855ab8f8d01f72d766ce9bf81abc2d11386761b686f52fa2108ecb30a7938c0	69924cb2b6cf0d65dd59f29bc8e4a66858dc00c21779b87517293793c25352e7
tongxiang	f66d04b6-a7f9-46d1-8850-4d78f5e06351	1	received	{"received":{"_0":{"consent":"2026-1","manuscript":{"body":["样本来稿丙的正文，样本街坊写的。"],"headline":"样本来稿丙"},"newsroom":"tongxiang","penName":"样本街坊","receipt":"ZAP4-7HMM-FBSJ-7Q5N","sender":"f9fcc423-f5e7-474f-999d-c436b0e71f6f"}}}	reader	2026-11-28 19:56:04.020567+00	b7a8a3dc5a7903546be4b9fbea61110ca35bffd5f412c7c2c398d05298dda764	bc7a0a347c41a32b059541cf571cb1b89598460549d09ea5c40e222f07d83330
tongxiang	f66d04b6-a7f9-46d1-8850-4d78f5e06351	2	merged	{"merged":{"into":"6f530685-b637-4a6c-a77c-fe5922f40e94"}}	person sample-submissions	2026-11-28 19:56:04.104719+00	bc7a0a347c41a32b059541cf571cb1b89598460549d09ea5c40e222f07d83330	94a521f7175024757b4b962e41cb0a57229c85ab223d81fb09c259e8de21b783
tongxiang	0a0de5ee-fdc6-49c3-b89d-cbe136d31699	1	received	{"received":{"_0":{"consent":"2026-1","manuscript":{"body":["样本来稿丁的正文，样本街坊写的。"],"headline":"样本来稿丁"},"newsroom":"tongxiang","penName":"样本街坊","receipt":"2GAW-Z4PP-VTYY-GXRV","sender":"46b6f1d5-4710-43e2-a7a6-0bdcc8b1a48a"}}}	reader	2026-11-28 19:56:04.26863+00	fdfb653f65813ebfd584191f7599e101476cabaf37241c6ab1c5c6f7b03675d1	be572da8b22504785602e0e81d51de6926e83c28c93d70e7e51b0f017fe834eb
tongxiang	0a0de5ee-fdc6-49c3-b89d-cbe136d31699	2	withdrawn	{"withdrawn":{}}	reader	2026-11-28 19:56:04.410054+00	be572da8b22504785602e0e81d51de6926e83c28c93d70e7e51b0f017fe834eb	175141566419b994b6a5a5ba0b9a5150f99fb6d2c3401a73b9ade460a7bd2af7
tongxiang	620f21ff-086f-47f6-a1a3-9a576d760dfc	1	received	{"received":{"_0":{"consent":"2026-1","manuscript":{"body":["样本来稿戊的正文，样本街坊写的。"],"headline":"样本来稿戊"},"newsroom":"tongxiang","penName":"样本街坊","receipt":"WE5P-KP3P-J2KM-AT2W","sender":"35258468-2b3f-4446-9cca-9f4411503d69"}}}	reader	2026-11-28 19:56:04.608841+00	cdafc37b158375c6550d8bb9578b6ab1752b2dfe0f08b8a81199a60a54578afd	e080fe259e44eed59cdd12e7158773f2c72e7db9166e480b7b1c91be580b8e2b
tongxiang	620f21ff-086f-47f6-a1a3-9a576d760dfc	2	rejected	{"rejected":{"ground":"other","reason":"样本"}}	person sample-submissions	2026-11-28 19:56:04.755184+00	e080fe259e44eed59cdd12e7158773f2c72e7db9166e480b7b1c91be580b8e2b	69bdf722f5ce74f3c2bbe5fca1e336750a89248b34e2330da449b07766c66400
tongxiang	620f21ff-086f-47f6-a1a3-9a576d760dfc	3	senderErased	{"senderErased":{}}	person sample-submissions	2026-11-28 19:56:05.077432+00	69bdf722f5ce74f3c2bbe5fca1e336750a89248b34e2330da449b07766c66400	bdea1cab629596f0c3b6fca0b0356878d7372497c9db878d15d3e65f9fc4f402
\.


--
-- Data for Name: text_branch; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.text_branch (newsroom, article, number, author, base, manuscript, cause, parked_at) FROM stdin;
tongxiang	a6a241c1-b0d3-4628-b794-e592b8b1ce24	1	sample-reporter	ba6b895a7c180b7ed40468ce42737afc74c984f14b6315514dd1d672e4f9261a	{"body": ["没有保存的字。"], "headline": "样本稿四"}	displaced	2026-11-28 19:55:59.728587+00
\.


--
-- Data for Name: topic; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.topic (newsroom, id, edition, title, is_open, saved_by, saved_at) FROM stdin;
tongxiang	spring	1	样本专题	t	sample-editor	2026-11-28 19:55:44.731243+00
\.


--
-- Name: copy_text_number_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.copy_text_number_seq', 32, true);


--
-- Name: delegation_number_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.delegation_number_seq', 1, true);


--
-- Name: delivery_place_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.delivery_place_seq', 11, true);


--
-- Name: letter_place_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.letter_place_seq', 15, true);


--
-- Name: notice_place_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.notice_place_seq', 96, true);


--
-- Name: partner_notice_place_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.partner_notice_place_seq', 1, false);


--
-- Name: personal_reading_number_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.personal_reading_number_seq', 4, true);


--
-- Name: role_grant_number_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.role_grant_number_seq', 16, true);


--
-- Name: sender_number; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.sender_number', 5, true);


--
-- Name: access_token access_token_is_issued_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_token
    ADD CONSTRAINT access_token_is_issued_once PRIMARY KEY (newsroom, digest);


--
-- Name: article_comment article_comment_is_numbered; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_comment
    ADD CONSTRAINT article_comment_is_numbered PRIMARY KEY (newsroom, article, number);


--
-- Name: article_comment_mark article_comment_mark_is_numbered; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_comment_mark
    ADD CONSTRAINT article_comment_mark_is_numbered PRIMARY KEY (newsroom, article, number);


--
-- Name: article_event article_event_has_its_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_event
    ADD CONSTRAINT article_event_has_its_number PRIMARY KEY (newsroom, article, number);


--
-- Name: article article_is_itself; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article
    ADD CONSTRAINT article_is_itself PRIMARY KEY (newsroom, id);


--
-- Name: article_rests_on article_rests_on_a_thing_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_rests_on
    ADD CONSTRAINT article_rests_on_a_thing_once PRIMARY KEY (newsroom, name, article);


--
-- Name: article_watch article_watch_is_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_watch
    ADD CONSTRAINT article_watch_is_once PRIMARY KEY (newsroom, article, person);


--
-- Name: autosave autosave_is_the_newest; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.autosave
    ADD CONSTRAINT autosave_is_the_newest PRIMARY KEY (newsroom, article, person);


--
-- Name: claim_event claim_event_has_its_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim_event
    ADD CONSTRAINT claim_event_has_its_number PRIMARY KEY (newsroom, claim, number);


--
-- Name: claim claim_is_itself; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_is_itself PRIMARY KEY (newsroom, id);


--
-- Name: command command_takes_effect_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.command
    ADD CONSTRAINT command_takes_effect_once PRIMARY KEY (newsroom, id);


--
-- Name: copy_print copy_print_is_of_a_text_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.copy_print
    ADD CONSTRAINT copy_print_is_of_a_text_once PRIMARY KEY (newsroom, fingerprint, text);


--
-- Name: copy_text copy_text_is_numbered; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.copy_text
    ADD CONSTRAINT copy_text_is_numbered UNIQUE (newsroom, number);


--
-- Name: copy_text copy_text_is_of_one_subject; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.copy_text
    ADD CONSTRAINT copy_text_is_of_one_subject PRIMARY KEY (newsroom, kind, subject);


--
-- Name: delegation delegation_is_numbered; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT delegation_is_numbered PRIMARY KEY (newsroom, number);


--
-- Name: delivery delivery_is_asked_for_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery
    ADD CONSTRAINT delivery_is_asked_for_once PRIMARY KEY (newsroom, article, number, destination);


--
-- Name: digest_mark digest_mark_is_the_newest; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.digest_mark
    ADD CONSTRAINT digest_mark_is_the_newest PRIMARY KEY (newsroom, person);


--
-- Name: edit_lease edit_lease_is_taken_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.edit_lease
    ADD CONSTRAINT edit_lease_is_taken_once PRIMARY KEY (newsroom, article, fence);


--
-- Name: fee_event fee_event_has_its_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fee_event
    ADD CONSTRAINT fee_event_has_its_number PRIMARY KEY (newsroom, fee, number);


--
-- Name: fee fee_is_itself; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fee
    ADD CONSTRAINT fee_is_itself PRIMARY KEY (newsroom, id);


--
-- Name: letter letter_has_its_place; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.letter
    ADD CONSTRAINT letter_has_its_place UNIQUE (newsroom, place);


--
-- Name: letter letter_is_asked_for_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.letter
    ADD CONSTRAINT letter_is_asked_for_once PRIMARY KEY (newsroom, about, subject, number, kind);


--
-- Name: newsroom_edition newsroom_edition_is_numbered; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.newsroom_edition
    ADD CONSTRAINT newsroom_edition_is_numbered PRIMARY KEY (newsroom, number);


--
-- Name: newsroom newsroom_has_one_name; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.newsroom
    ADD CONSTRAINT newsroom_has_one_name PRIMARY KEY (id);


--
-- Name: notice notice_is_given_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_is_given_once PRIMARY KEY (newsroom, person, article, about, number);


--
-- Name: partner_notice partner_notice_is_owed_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partner_notice
    ADD CONSTRAINT partner_notice_is_owed_once PRIMARY KEY (newsroom, usage, number);


--
-- Name: person person_has_one_name_in_the_newsroom; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_has_one_name_in_the_newsroom PRIMARY KEY (newsroom, id);


--
-- Name: personal_reading personal_reading_is_numbered; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.personal_reading
    ADD CONSTRAINT personal_reading_is_numbered PRIMARY KEY (newsroom, sender, number);


--
-- Name: picture picture_is_kept_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.picture
    ADD CONSTRAINT picture_is_kept_once PRIMARY KEY (newsroom, digest);


--
-- Name: reminder reminder_is_one_of_its_kind; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT reminder_is_one_of_its_kind PRIMARY KEY (newsroom, article, kind);


--
-- Name: rights_decision rights_decision_is_itself; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rights_decision
    ADD CONSTRAINT rights_decision_is_itself PRIMARY KEY (newsroom, id);


--
-- Name: rights_record_name rights_record_is_filed_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rights_record_name
    ADD CONSTRAINT rights_record_is_filed_once PRIMARY KEY (newsroom, name, kind, key);


--
-- Name: rights_record rights_record_revision_is_numbered; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rights_record
    ADD CONSTRAINT rights_record_revision_is_numbered PRIMARY KEY (newsroom, kind, key, number);


--
-- Name: rights_task rights_task_is_itself; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rights_task
    ADD CONSTRAINT rights_task_is_itself PRIMARY KEY (newsroom, id);


--
-- Name: rights_turn rights_turn_is_noted_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rights_turn
    ADD CONSTRAINT rights_turn_is_noted_once PRIMARY KEY (newsroom, at, kind, key);


--
-- Name: rights_watch rights_watch_is_numbered; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rights_watch
    ADD CONSTRAINT rights_watch_is_numbered PRIMARY KEY (newsroom, number);


--
-- Name: role_grant role_grant_is_numbered; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT role_grant_is_numbered PRIMARY KEY (newsroom, person, number);


--
-- Name: schema_step schema_step_is_numbered; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schema_step
    ADD CONSTRAINT schema_step_is_numbered PRIMARY KEY (number);


--
-- Name: sender sender_is_itself; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sender
    ADD CONSTRAINT sender_is_itself PRIMARY KEY (newsroom, id);


--
-- Name: sender sender_number_is_its_own; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sender
    ADD CONSTRAINT sender_number_is_its_own UNIQUE (newsroom, number);


--
-- Name: shift_note shift_note_is_itself; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shift_note
    ADD CONSTRAINT shift_note_is_itself PRIMARY KEY (newsroom, id);


--
-- Name: shift_receipt shift_receipt_is_given_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shift_receipt
    ADD CONSTRAINT shift_receipt_is_given_once PRIMARY KEY (newsroom, note, person);


--
-- Name: submission_event submission_event_has_its_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission_event
    ADD CONSTRAINT submission_event_has_its_number PRIMARY KEY (newsroom, submission, number);


--
-- Name: submission submission_is_itself; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_is_itself PRIMARY KEY (newsroom, id);


--
-- Name: text_branch text_branch_is_numbered; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.text_branch
    ADD CONSTRAINT text_branch_is_numbered PRIMARY KEY (newsroom, article, number);


--
-- Name: topic topic_edition_is_numbered; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic
    ADD CONSTRAINT topic_edition_is_numbered PRIMARY KEY (newsroom, id, edition);


--
-- Name: access_token_by_digest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX access_token_by_digest ON public.access_token USING btree (digest);


--
-- Name: access_token_by_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX access_token_by_person ON public.access_token USING btree (newsroom, person);


--
-- Name: article_address_is_its_own; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX article_address_is_its_own ON public.article USING btree (newsroom, live_address) WHERE (live_address IS NOT NULL);


--
-- Name: article_by_assignee; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_by_assignee ON public.article USING btree (newsroom, assigned_to, changed_at, id) WHERE (assigned_to IS NOT NULL);


--
-- Name: article_by_author; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_by_author ON public.article USING btree (newsroom, column_path, author, deadline_at, entered_at, id) WHERE (stage = 'draft'::text);


--
-- Name: article_by_debt; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_by_debt ON public.article USING btree (newsroom, debt_due_at, id) WHERE (debt_due_at IS NOT NULL);


--
-- Name: article_by_errand; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_by_errand ON public.article USING btree (newsroom, column_path, stage, signed_steps, deadline_at, entered_at, id) WHERE (stage = ANY (ARRAY['draft'::text, 'editing'::text, 'review'::text, 'approved'::text]));


--
-- Name: article_by_hold; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_by_hold ON public.article USING btree (newsroom, column_path, changed_at, id) WHERE is_held;


--
-- Name: article_by_leaving; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_by_leaving ON public.article USING btree (newsroom, leaves_at, id) WHERE (leaves_at IS NOT NULL);


--
-- Name: article_by_listing; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_by_listing ON public.article USING btree (newsroom, listed_in, first_published_at DESC, id DESC) WHERE (listed_in IS NOT NULL);


--
-- Name: article_by_publication; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_by_publication ON public.article USING btree (newsroom, first_published_at DESC, id DESC) WHERE (listed_in IS NOT NULL);


--
-- Name: article_by_related; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_by_related ON public.article USING gin (related) WHERE (related IS NOT NULL);


--
-- Name: article_by_schedule; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_by_schedule ON public.article USING btree (newsroom, due_at, id) WHERE (due_at IS NOT NULL);


--
-- Name: article_by_stage; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_by_stage ON public.article USING btree (newsroom, stage, changed_at, id);


--
-- Name: article_by_topic; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_by_topic ON public.article USING gin (topics) WHERE (topics IS NOT NULL);


--
-- Name: article_watch_by_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_watch_by_person ON public.article_watch USING btree (newsroom, person, article);


--
-- Name: claim_by_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX claim_by_state ON public.claim USING btree (newsroom, state, received_at, id);


--
-- Name: copy_text_by_digest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX copy_text_by_digest ON public.copy_text USING btree (newsroom, digest);


--
-- Name: delegation_by_delegate; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX delegation_by_delegate ON public.delegation USING btree (newsroom, delegate) WHERE (withdrawn_at IS NULL);


--
-- Name: delivery_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX delivery_waiting ON public.delivery USING btree (newsroom, place) WHERE (done_at IS NULL);


--
-- Name: fee_by_batch; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX fee_by_batch ON public.fee USING btree (newsroom, batch) WHERE (batch IS NOT NULL);


--
-- Name: fee_by_sender; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX fee_by_sender ON public.fee USING btree (newsroom, sender, created_at);


--
-- Name: fee_by_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX fee_by_state ON public.fee USING btree (newsroom, state, due_at, id);


--
-- Name: fee_is_owed_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX fee_is_owed_once ON public.fee USING btree (newsroom, article, use, COALESCE((record #>> '{terms,claim}'::text[]), ''::text)) WHERE (state <> 'cancelled'::text);


--
-- Name: fee_is_paid_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX fee_is_paid_once ON public.fee_event USING btree (newsroom, fee) WHERE (name = 'paid'::text);


--
-- Name: fee_settles_a_claim_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX fee_settles_a_claim_once ON public.fee USING btree (newsroom, ((record #>> '{terms,claim}'::text[]))) WHERE (((record #>> '{terms,claim}'::text[]) IS NOT NULL) AND (state <> 'cancelled'::text));


--
-- Name: letter_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX letter_waiting ON public.letter USING btree (newsroom, place) WHERE (done_at IS NULL);


--
-- Name: notice_by_place; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX notice_by_place ON public.notice USING btree (newsroom, person, place);


--
-- Name: notice_unread; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX notice_unread ON public.notice USING btree (newsroom, person, place) WHERE (read_at IS NULL);


--
-- Name: partner_notice_by_article; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX partner_notice_by_article ON public.partner_notice USING btree (newsroom, article) WHERE (ended IS NULL);


--
-- Name: partner_notice_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX partner_notice_due ON public.partner_notice USING btree (newsroom, due_at, place) WHERE (ended IS NULL);


--
-- Name: reminder_by_time; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reminder_by_time ON public.reminder USING btree (newsroom, at, article, kind);


--
-- Name: rights_decision_by_article; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX rights_decision_by_article ON public.rights_decision USING btree (newsroom, article, decided_at, id);


--
-- Name: rights_record_name_of_record; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX rights_record_name_of_record ON public.rights_record_name USING btree (newsroom, key, kind);


--
-- Name: rights_task_ended; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX rights_task_ended ON public.rights_task USING btree (newsroom, ended_at, id) WHERE (ended IS NOT NULL);


--
-- Name: rights_task_is_open_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX rights_task_is_open_once ON public.rights_task USING btree (newsroom, article, cause, cause_name) WHERE (ended IS NULL);


--
-- Name: rights_task_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX rights_task_open ON public.rights_task USING btree (newsroom, opened_at, id) WHERE (ended IS NULL);


--
-- Name: role_grant_is_held_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX role_grant_is_held_once ON public.role_grant USING btree (newsroom, person, role, column_path) WHERE (revoked_at IS NULL);


--
-- Name: sender_is_known_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX sender_is_known_once ON public.sender USING btree (newsroom, mark) WHERE (mark IS NOT NULL);


--
-- Name: shift_note_in_force; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX shift_note_in_force ON public.shift_note USING btree (newsroom, until, left_at);


--
-- Name: shift_receipt_by_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX shift_receipt_by_person ON public.shift_receipt USING btree (newsroom, person, seen_at);


--
-- Name: submission_becomes_one_article; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX submission_becomes_one_article ON public.submission USING btree (newsroom, article) WHERE (article IS NOT NULL);


--
-- Name: submission_by_sender; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX submission_by_sender ON public.submission USING btree (newsroom, sender, received_at) WHERE (sender IS NOT NULL);


--
-- Name: submission_by_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX submission_by_state ON public.submission USING btree (newsroom, state, received_at, id);


--
-- Name: submission_letter_is_taken_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX submission_letter_is_taken_once ON public.submission USING btree (newsroom, letter) WHERE (letter IS NOT NULL);


--
-- Name: submission_receipt_is_given_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX submission_receipt_is_given_once ON public.submission USING btree (newsroom, receipt);


--
-- Name: person_now _RETURN; Type: RULE; Schema: public; Owner: -
--

CREATE OR REPLACE VIEW public.person_now AS
 SELECT person.newsroom,
    person.id,
    person.name,
    person.is_verified,
    person.is_group,
    COALESCE(array_agg(role_grant.role) FILTER (WHERE (role_grant.role IS NOT NULL)), '{}'::text[]) AS roles,
    COALESCE(array_agg(role_grant.column_path) FILTER (WHERE (role_grant.role IS NOT NULL)), '{}'::text[]) AS columns,
    ( SELECT COALESCE(jsonb_agg(jsonb_build_object('number', delegation.number, 'giver', delegation.giver, 'roles', to_jsonb(delegation.roles), 'column', delegation.column_path, 'from', ((EXTRACT(epoch FROM delegation.starts_at) * (1000000)::numeric))::bigint, 'until', ((EXTRACT(epoch FROM delegation.ends_at) * (1000000)::numeric))::bigint, 'held', ( SELECT COALESCE(jsonb_agg(jsonb_build_object('role', held.role, 'column', held.column_path)), '[]'::jsonb) AS "coalesce"
                   FROM public.role_grant held
                  WHERE ((held.newsroom = delegation.newsroom) AND (held.person = delegation.giver) AND (held.revoked_at IS NULL) AND (held.role = ANY (delegation.roles))))) ORDER BY delegation.number), '[]'::jsonb) AS "coalesce"
           FROM public.delegation
          WHERE ((delegation.newsroom = person.newsroom) AND (delegation.delegate = person.id) AND (delegation.withdrawn_at IS NULL))) AS delegations
   FROM (public.person
     LEFT JOIN public.role_grant ON (((role_grant.newsroom = person.newsroom) AND (role_grant.person = person.id) AND (role_grant.revoked_at IS NULL))))
  GROUP BY person.newsroom, person.id;


--
-- Name: article_comment article_comment_is_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER article_comment_is_kept BEFORE DELETE OR UPDATE ON public.article_comment FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: article_comment article_comment_is_not_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER article_comment_is_not_emptied BEFORE TRUNCATE ON public.article_comment FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: article_comment_mark article_comment_mark_is_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER article_comment_mark_is_kept BEFORE DELETE OR UPDATE ON public.article_comment_mark FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: article_comment_mark article_comment_mark_is_not_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER article_comment_mark_is_not_emptied BEFORE TRUNCATE ON public.article_comment_mark FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: article_event article_event_is_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER article_event_is_kept BEFORE DELETE OR UPDATE ON public.article_event FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: article_event article_event_is_not_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER article_event_is_not_emptied BEFORE TRUNCATE ON public.article_event FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: article article_is_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER article_is_kept BEFORE DELETE ON public.article FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: article article_is_not_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER article_is_not_emptied BEFORE TRUNCATE ON public.article FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: article article_only_moves_forward; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER article_only_moves_forward BEFORE UPDATE ON public.article FOR EACH ROW WHEN ((((new.record ->> 'version'::text))::integer <= ((old.record ->> 'version'::text))::integer)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: claim_event claim_event_is_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER claim_event_is_kept BEFORE DELETE OR UPDATE ON public.claim_event FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: claim_event claim_event_is_not_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER claim_event_is_not_emptied BEFORE TRUNCATE ON public.claim_event FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: claim claim_is_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER claim_is_kept BEFORE DELETE ON public.claim FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: claim claim_is_not_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER claim_is_not_emptied BEFORE TRUNCATE ON public.claim FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: claim claim_only_moves_forward; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER claim_only_moves_forward BEFORE UPDATE ON public.claim FOR EACH ROW WHEN ((((new.record ->> 'version'::text))::integer <= ((old.record ->> 'version'::text))::integer)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: delegation delegation_is_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER delegation_is_kept BEFORE DELETE OR UPDATE ON public.delegation FOR EACH ROW EXECUTE FUNCTION public.refuse_delegation_change();


--
-- Name: delegation delegation_is_not_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER delegation_is_not_emptied BEFORE TRUNCATE ON public.delegation FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: fee_event fee_event_is_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER fee_event_is_kept BEFORE DELETE OR UPDATE ON public.fee_event FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: fee_event fee_event_is_not_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER fee_event_is_not_emptied BEFORE TRUNCATE ON public.fee_event FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: fee fee_is_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER fee_is_kept BEFORE DELETE ON public.fee FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: fee fee_is_not_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER fee_is_not_emptied BEFORE TRUNCATE ON public.fee FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: fee fee_only_moves_forward; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER fee_only_moves_forward BEFORE UPDATE ON public.fee FOR EACH ROW WHEN ((((new.record ->> 'version'::text))::integer <= ((old.record ->> 'version'::text))::integer)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: newsroom_edition newsroom_edition_is_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER newsroom_edition_is_kept BEFORE DELETE OR UPDATE ON public.newsroom_edition FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: newsroom_edition newsroom_edition_is_not_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER newsroom_edition_is_not_emptied BEFORE TRUNCATE ON public.newsroom_edition FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: partner_notice partner_notice_is_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER partner_notice_is_kept BEFORE DELETE ON public.partner_notice FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: partner_notice partner_notice_is_not_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER partner_notice_is_not_emptied BEFORE TRUNCATE ON public.partner_notice FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: personal_reading personal_reading_is_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER personal_reading_is_kept BEFORE DELETE OR UPDATE ON public.personal_reading FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: personal_reading personal_reading_is_not_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER personal_reading_is_not_emptied BEFORE TRUNCATE ON public.personal_reading FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: rights_decision rights_decision_is_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER rights_decision_is_kept BEFORE DELETE OR UPDATE ON public.rights_decision FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: rights_decision rights_decision_is_not_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER rights_decision_is_not_emptied BEFORE TRUNCATE ON public.rights_decision FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: rights_record rights_record_is_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER rights_record_is_kept BEFORE DELETE OR UPDATE ON public.rights_record FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: rights_record rights_record_is_not_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER rights_record_is_not_emptied BEFORE TRUNCATE ON public.rights_record FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: rights_record_name rights_record_name_is_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER rights_record_name_is_kept BEFORE DELETE OR UPDATE ON public.rights_record_name FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: rights_record_name rights_record_name_is_not_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER rights_record_name_is_not_emptied BEFORE TRUNCATE ON public.rights_record_name FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: rights_task rights_task_ends_once; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER rights_task_ends_once BEFORE UPDATE ON public.rights_task FOR EACH ROW EXECUTE FUNCTION public.end_task_once();


--
-- Name: rights_task rights_task_is_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER rights_task_is_kept BEFORE DELETE ON public.rights_task FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: rights_task rights_task_is_not_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER rights_task_is_not_emptied BEFORE TRUNCATE ON public.rights_task FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: sender sender_is_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER sender_is_kept BEFORE DELETE ON public.sender FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: sender sender_is_not_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER sender_is_not_emptied BEFORE TRUNCATE ON public.sender FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: sender sender_stays_erased; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER sender_stays_erased BEFORE UPDATE ON public.sender FOR EACH ROW WHEN ((old.erased_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: shift_note shift_note_is_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER shift_note_is_kept BEFORE DELETE OR UPDATE ON public.shift_note FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: shift_note shift_note_is_not_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER shift_note_is_not_emptied BEFORE TRUNCATE ON public.shift_note FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: shift_receipt shift_receipt_is_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER shift_receipt_is_kept BEFORE DELETE OR UPDATE ON public.shift_receipt FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: shift_receipt shift_receipt_is_not_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER shift_receipt_is_not_emptied BEFORE TRUNCATE ON public.shift_receipt FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: submission_event submission_event_is_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER submission_event_is_kept BEFORE DELETE OR UPDATE ON public.submission_event FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: submission_event submission_event_is_not_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER submission_event_is_not_emptied BEFORE TRUNCATE ON public.submission_event FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: submission submission_is_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER submission_is_kept BEFORE DELETE ON public.submission FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: submission submission_is_not_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER submission_is_not_emptied BEFORE TRUNCATE ON public.submission FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: submission submission_only_moves_forward; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER submission_only_moves_forward BEFORE UPDATE ON public.submission FOR EACH ROW WHEN ((((new.record ->> 'version'::text))::integer <= ((old.record ->> 'version'::text))::integer)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: text_branch text_branch_is_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER text_branch_is_kept BEFORE DELETE OR UPDATE ON public.text_branch FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: text_branch text_branch_is_not_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER text_branch_is_not_emptied BEFORE TRUNCATE ON public.text_branch FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: topic topic_is_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER topic_is_kept BEFORE DELETE OR UPDATE ON public.topic FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: topic topic_is_not_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER topic_is_not_emptied BEFORE TRUNCATE ON public.topic FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: access_token access_token_has_a_holder; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_token
    ADD CONSTRAINT access_token_has_a_holder FOREIGN KEY (newsroom, person) REFERENCES public.person(newsroom, id);


--
-- Name: article_comment article_comment_has_an_article; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_comment
    ADD CONSTRAINT article_comment_has_an_article FOREIGN KEY (newsroom, article) REFERENCES public.article(newsroom, id);


--
-- Name: article_comment article_comment_has_an_author; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_comment
    ADD CONSTRAINT article_comment_has_an_author FOREIGN KEY (newsroom, author) REFERENCES public.person(newsroom, id);


--
-- Name: article_comment_mark article_comment_mark_is_of_a_thread; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_comment_mark
    ADD CONSTRAINT article_comment_mark_is_of_a_thread FOREIGN KEY (newsroom, article, thread) REFERENCES public.article_comment(newsroom, article, number);


--
-- Name: article_comment_mark article_comment_mark_is_somebodys; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_comment_mark
    ADD CONSTRAINT article_comment_mark_is_somebodys FOREIGN KEY (newsroom, person) REFERENCES public.person(newsroom, id);


--
-- Name: article_comment article_comment_stands_in_a_thread; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_comment
    ADD CONSTRAINT article_comment_stands_in_a_thread FOREIGN KEY (newsroom, article, answers) REFERENCES public.article_comment(newsroom, article, number);


--
-- Name: article_event article_event_has_an_article; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_event
    ADD CONSTRAINT article_event_has_an_article FOREIGN KEY (newsroom, article) REFERENCES public.article(newsroom, id);


--
-- Name: article article_has_a_newsroom; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article
    ADD CONSTRAINT article_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);


--
-- Name: article_rests_on article_rests_on_is_of_an_article; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_rests_on
    ADD CONSTRAINT article_rests_on_is_of_an_article FOREIGN KEY (newsroom, article) REFERENCES public.article(newsroom, id);


--
-- Name: article article_stands_at_its_newest_event; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article
    ADD CONSTRAINT article_stands_at_its_newest_event FOREIGN KEY (newsroom, id, version) REFERENCES public.article_event(newsroom, article, number) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: article_watch article_watch_has_an_article; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_watch
    ADD CONSTRAINT article_watch_has_an_article FOREIGN KEY (newsroom, article) REFERENCES public.article(newsroom, id);


--
-- Name: article_watch article_watch_is_somebodys; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_watch
    ADD CONSTRAINT article_watch_is_somebodys FOREIGN KEY (newsroom, person) REFERENCES public.person(newsroom, id);


--
-- Name: autosave autosave_has_a_writer; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.autosave
    ADD CONSTRAINT autosave_has_a_writer FOREIGN KEY (newsroom, person) REFERENCES public.person(newsroom, id);


--
-- Name: autosave autosave_has_an_article; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.autosave
    ADD CONSTRAINT autosave_has_an_article FOREIGN KEY (newsroom, article) REFERENCES public.article(newsroom, id);


--
-- Name: claim_event claim_event_has_a_claim; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim_event
    ADD CONSTRAINT claim_event_has_a_claim FOREIGN KEY (newsroom, claim) REFERENCES public.claim(newsroom, id);


--
-- Name: claim claim_has_a_newsroom; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);


--
-- Name: claim claim_stands_at_its_newest_event; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_stands_at_its_newest_event FOREIGN KEY (newsroom, id, version) REFERENCES public.claim_event(newsroom, claim, number) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: command command_has_a_newsroom; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.command
    ADD CONSTRAINT command_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);


--
-- Name: copy_text copy_text_has_a_newsroom; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.copy_text
    ADD CONSTRAINT copy_text_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);


--
-- Name: delegation delegation_has_a_delegate; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT delegation_has_a_delegate FOREIGN KEY (newsroom, delegate) REFERENCES public.person(newsroom, id);


--
-- Name: delegation delegation_has_a_giver; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT delegation_has_a_giver FOREIGN KEY (newsroom, giver) REFERENCES public.person(newsroom, id);


--
-- Name: delivery delivery_has_an_event; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery
    ADD CONSTRAINT delivery_has_an_event FOREIGN KEY (newsroom, article, number) REFERENCES public.article_event(newsroom, article, number);


--
-- Name: digest_mark digest_mark_is_somebodys; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.digest_mark
    ADD CONSTRAINT digest_mark_is_somebodys FOREIGN KEY (newsroom, person) REFERENCES public.person(newsroom, id);


--
-- Name: edit_lease edit_lease_has_a_holder; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.edit_lease
    ADD CONSTRAINT edit_lease_has_a_holder FOREIGN KEY (newsroom, person) REFERENCES public.person(newsroom, id);


--
-- Name: edit_lease edit_lease_has_an_article; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.edit_lease
    ADD CONSTRAINT edit_lease_has_an_article FOREIGN KEY (newsroom, article) REFERENCES public.article(newsroom, id);


--
-- Name: fee_event fee_event_has_a_fee; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fee_event
    ADD CONSTRAINT fee_event_has_a_fee FOREIGN KEY (newsroom, fee) REFERENCES public.fee(newsroom, id);


--
-- Name: fee fee_has_a_sender; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fee
    ADD CONSTRAINT fee_has_a_sender FOREIGN KEY (newsroom, sender) REFERENCES public.sender(newsroom, id);


--
-- Name: fee fee_has_an_article; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fee
    ADD CONSTRAINT fee_has_an_article FOREIGN KEY (newsroom, article) REFERENCES public.article(newsroom, id);


--
-- Name: fee fee_stands_at_its_newest_event; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fee
    ADD CONSTRAINT fee_stands_at_its_newest_event FOREIGN KEY (newsroom, id, version) REFERENCES public.fee_event(newsroom, fee, number) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: letter letter_has_a_newsroom; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.letter
    ADD CONSTRAINT letter_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);


--
-- Name: newsroom_edition newsroom_edition_has_a_newsroom; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.newsroom_edition
    ADD CONSTRAINT newsroom_edition_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);


--
-- Name: notice notice_has_a_reader; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_has_a_reader FOREIGN KEY (newsroom, person) REFERENCES public.person(newsroom, id);


--
-- Name: notice notice_has_an_article; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_has_an_article FOREIGN KEY (newsroom, article) REFERENCES public.article(newsroom, id);


--
-- Name: partner_notice partner_notice_has_an_event; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partner_notice
    ADD CONSTRAINT partner_notice_has_an_event FOREIGN KEY (newsroom, article, number) REFERENCES public.article_event(newsroom, article, number);


--
-- Name: person person_has_a_newsroom; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);


--
-- Name: personal_reading personal_reading_has_a_sender; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.personal_reading
    ADD CONSTRAINT personal_reading_has_a_sender FOREIGN KEY (newsroom, sender) REFERENCES public.sender(newsroom, id);


--
-- Name: picture picture_has_a_newsroom; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.picture
    ADD CONSTRAINT picture_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);


--
-- Name: reminder reminder_stands_since_an_event; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT reminder_stands_since_an_event FOREIGN KEY (newsroom, article, number) REFERENCES public.article_event(newsroom, article, number);


--
-- Name: rights_decision rights_decision_has_an_article; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rights_decision
    ADD CONSTRAINT rights_decision_has_an_article FOREIGN KEY (newsroom, article) REFERENCES public.article(newsroom, id);


--
-- Name: rights_record rights_record_has_a_newsroom; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rights_record
    ADD CONSTRAINT rights_record_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);


--
-- Name: rights_record_name rights_record_name_has_a_newsroom; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rights_record_name
    ADD CONSTRAINT rights_record_name_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);


--
-- Name: rights_task rights_task_has_an_article; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rights_task
    ADD CONSTRAINT rights_task_has_an_article FOREIGN KEY (newsroom, article) REFERENCES public.article(newsroom, id);


--
-- Name: rights_turn rights_turn_has_a_newsroom; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rights_turn
    ADD CONSTRAINT rights_turn_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);


--
-- Name: rights_watch rights_watch_has_a_newsroom; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rights_watch
    ADD CONSTRAINT rights_watch_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);


--
-- Name: role_grant role_grant_has_a_person; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT role_grant_has_a_person FOREIGN KEY (newsroom, person) REFERENCES public.person(newsroom, id);


--
-- Name: sender sender_has_a_newsroom; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sender
    ADD CONSTRAINT sender_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);


--
-- Name: shift_note shift_note_has_an_author; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shift_note
    ADD CONSTRAINT shift_note_has_an_author FOREIGN KEY (newsroom, author) REFERENCES public.person(newsroom, id);


--
-- Name: shift_receipt shift_receipt_has_a_note; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shift_receipt
    ADD CONSTRAINT shift_receipt_has_a_note FOREIGN KEY (newsroom, note) REFERENCES public.shift_note(newsroom, id);


--
-- Name: shift_receipt shift_receipt_is_somebodys; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shift_receipt
    ADD CONSTRAINT shift_receipt_is_somebodys FOREIGN KEY (newsroom, person) REFERENCES public.person(newsroom, id);


--
-- Name: submission submission_article_is_there; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_article_is_there FOREIGN KEY (newsroom, article) REFERENCES public.article(newsroom, id);


--
-- Name: submission_event submission_event_has_a_submission; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission_event
    ADD CONSTRAINT submission_event_has_a_submission FOREIGN KEY (newsroom, submission) REFERENCES public.submission(newsroom, id);


--
-- Name: submission submission_has_a_newsroom; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_has_a_newsroom FOREIGN KEY (newsroom) REFERENCES public.newsroom(id);


--
-- Name: submission submission_sender_is_there; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_sender_is_there FOREIGN KEY (newsroom, sender) REFERENCES public.sender(newsroom, id);


--
-- Name: submission submission_stands_at_its_newest_event; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_stands_at_its_newest_event FOREIGN KEY (newsroom, id, version) REFERENCES public.submission_event(newsroom, submission, number) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: text_branch text_branch_has_an_article; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.text_branch
    ADD CONSTRAINT text_branch_has_an_article FOREIGN KEY (newsroom, article) REFERENCES public.article(newsroom, id);


--
-- Name: text_branch text_branch_has_an_author; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.text_branch
    ADD CONSTRAINT text_branch_has_an_author FOREIGN KEY (newsroom, author) REFERENCES public.person(newsroom, id);


--
-- Name: topic topic_is_somebodys; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic
    ADD CONSTRAINT topic_is_somebodys FOREIGN KEY (newsroom, saved_by) REFERENCES public.person(newsroom, id);


--
-- PostgreSQL database dump complete
--

\unrestrict SPVvvb9m9S4G0lTQe8KjZkYgECI6uBCVq2hLnIjBEzyOWNtMP7D7qn3y3AIvBR0

