-- Why: a party's other names are found by what it is filed under, in the same look as the article.

create index rights_record_name_of_record on rights_record_name (newsroom, key, kind);
