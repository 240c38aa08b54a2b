-- Loses nothing: signatures can be given, and not taken back.

drop index legato.made_by_machines;
drop function legato.is_by_machine;
drop policy taken_back_by_who_gave on legato.signature;
revoke delete on legato.signature from legato_app;
