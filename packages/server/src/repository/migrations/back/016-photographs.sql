-- Loses nothing: photographs are shown to all who read the record, whatever the patient said.

drop policy photographs_as_agreed on legato.resource_version;
drop function legato.is_photograph;
