-- Why: a feed tells what has gone and never says that it changed earlier than it said before (RFC 4287, RFC 6721), so the
-- newest of what readers were shown is read at every delivery.

create index delivery_in_order on delivery (newsroom, place);
