-- name: visits_between(a, b, since)
-- State and official visits in both directions, newest first.
--
-- Visits that took place; a planned or cancelled one is not among them.
-- @param a country one side
-- @param b country the other
-- @param since date = '2015-01-01' the first day
-- @returns date date, visitor_country text, host_country text, visitor text, url text
-- @example a=Kazakhstan b=Tajikistan => rows >= 1
-- @render timeline
select date, visitor_country, host_country, visitor, url
from visits join documents using (doc)
where pair = pair($a, $b) and visit_type in ('state', 'official') and status in ('completed', 'ongoing')
  and date >= $since
order by date desc;
