-- Why: what is agreed with claimants is paid through the fee ledger, once for each claim.

drop index fee_is_owed_once;
create unique index fee_is_owed_once on fee (newsroom, article, use, coalesce(record #>> '{terms,claim}', ''))
  where state <> 'cancelled';
create unique index fee_settles_a_claim_once on fee (newsroom, (record #>> '{terms,claim}'))
  where record #>> '{terms,claim}' is not null and state <> 'cancelled';
