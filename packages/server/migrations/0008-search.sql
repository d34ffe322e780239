-- Before this, the program gives the reports that are there their words (src/store/fill-search.ts).

create index report_search_words on report_search using gin (words);
