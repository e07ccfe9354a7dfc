-- Why: what claimants say of themselves is locked like what senders do, and each reading of it goes on record.

alter table personal_reading
  drop constraint personal_reading_field_is_known,
  add constraint personal_reading_field_is_known check (field in ('contact', 'payee', 'claimant'));
