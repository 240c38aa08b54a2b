-- Loses the prints of documents, which are made anew when they are asked for.

drop table legato.print;
