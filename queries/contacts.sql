-- name: contact_span(a, b)
-- First and last contacts of two countries, by kind.
--
-- What has happened and has a date: visits, agreements, awards and events; a figure of trade is no contact. The first
-- contact is the first on record here, which is rarely the first in history.
-- @param a country one side
-- @param b country the other
-- @returns kind text, contacts int, first_date date, first_contact text, last_date date, last_contact text
-- @example a=Kazakhstan b=Tajikistan => rows >= 3
-- @example a=Kyrgyzstan b=Tajikistan => rows >= 2
select kind, count(*) as contacts,
  min(date) as first_date, first_value(summary order by date, id) as first_contact,
  max(date) as last_date, first_value(summary order by date desc, id) as last_contact
from facts
where pair = pair($a, $b) and realised and date is not null and kind <> 'trade'
group by kind
order by first_date, kind;

-- name: third_state_meetings(c, since)
-- Meetings in third states: two countries meet where neither is at home.
--
-- Meetings that took place in a country outside the pair, often beside a summit; where the host is not known, nothing can
-- be said and the row is left out.
-- @param c country = null one country; all of them when left out
-- @param since date = '2018-01-01' the first day
-- @returns date date, pair text, host_country text, place text, person_a text, person_b text, title text, url text
-- @example => rows >= 0
-- @example c=Kazakhstan => rows >= 0
-- @render timeline
select events.date, pair, host_country, events.place, person_a, person_b, events.title, url
from events left join documents using (doc)
where kind = 'meeting' and status in ('completed', 'ongoing') and host_country is not null
  and not pair_has(pair, host_country) and events.date >= $since and ($c is null or pair_has(pair, $c))
order by events.date, pair;
