-- Why: a column may ask for sign-offs beside the chain, of the legal department and the picture desk.

alter table role_grant drop constraint role_grant_role_is_known,
  add constraint role_grant_role_is_known check (role in (
    'reporter', 'editor', 'proofreader', 'deskChief', 'boardMember', 'chiefEditor', 'licensing', 'submissionsDesk',
    'accountant', 'administrator', 'emergencyPublisher', 'legal', 'pictureDesk'));
