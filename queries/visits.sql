-- name: visits_between(a, b, since)
-- State and official visits of two countries in both directions, newest first.
--
-- Visits that took place; a planned or cancelled one is not among them. A date known to the month or year is its first
-- day, as `date_precision` says; a visit without a date stands last.
-- @param a country one side
-- @param b country the other
-- @param since date = '2015-01-01' the first day
-- @returns date date, date_precision text, visitor_country text, host_country text, visitor text, visit_type text,
-- @returns url text
-- @example a=Kazakhstan b=Tajikistan => rows >= 2
-- @example a=Kazakhstan b=Tajikistan since=2100-01-01 => rows = 0
-- @render timeline
select visits.date, date_precision, visitor_country, host_country, visitor, visit_type, url
from visits left join documents using (doc)
where pair = pair($a, $b) and visit_type in ('state', 'official') and status in ('completed', 'ongoing')
  and (visits.date >= $since or visits.date is null)
order by visits.date desc nulls last, visitor_country, visitor;

-- name: visit_balance(c, since, summits)
-- Who visits whom and who does not return the visit: a country's leaders abroad against foreign leaders at home.
--
-- Counts visits of heads of state and government that took place, per partner; journeys to a multilateral summit count
-- only on request, since they are no visit to the host. `returned` is false where only one side has travelled. Visits
-- without a date are left out.
-- @param c country the country whose partners are listed
-- @param since date = '2018-01-01' the first day
-- @param summits bool = false whether visits to multilateral summits count too
-- @returns partner text, visits_out int, visits_in int, balance int, last_out date, last_in date, returned bool
-- @example c=Kazakhstan => rows >= 5, visits_in >= 1
-- @example c=Tajikistan summits=true => rows >= 3, visits_out >= 1
-- @example c=Kazakhstan since=2100-01-01 => rows = 0
select pair_other(pair, $c) as partner,
  count(*) filter (where visitor_country = $c) as visits_out,
  count(*) filter (where host_country = $c) as visits_in,
  count(*) filter (where visitor_country = $c) - count(*) filter (where host_country = $c) as balance,
  max(date) filter (where visitor_country = $c) as last_out,
  max(date) filter (where host_country = $c) as last_in,
  count(distinct visitor_country) = 2 as returned
from visits
where pair_has(pair, $c) and status in ('completed', 'ongoing')
  and visitor_level in ('head_of_state', 'head_of_government')
  and visit_type not in ('private', 'transit') and (visit_type <> 'summit' or $summits)
  and date >= $since and origin in ('news', 'hand', 'user')
group by pair
order by visits_out + visits_in desc, partner;

-- name: unreturned_visits(c, since)
-- Leaders who went and were not visited in return, most journeys first.
--
-- A row is a pair of which only one side's head of state or government has paid the other a state, official, working or
-- otherwise bilateral visit since that day; summits, private journeys and transit do not count on either side. In a
-- partial dataset the missing visit may only be missing from it.
-- @param c country = null one country, as visitor or host; all of them when left out
-- @param since date = '2018-01-01' the first day
-- @returns visitor_country text, host_country text, visits int, first_visit date, last_visit date
-- @example => rows >= 5, visits >= 2
-- @example since=2100-01-01 => rows = 0
select visitor_country, host_country, count(*) as visits, min(date) as first_visit, max(date) as last_visit
from visits
where status in ('completed', 'ongoing') and visitor_level in ('head_of_state', 'head_of_government')
  and visit_type not in ('summit', 'private', 'transit') and date >= $since and origin in ('news', 'hand', 'user')
  and ($c is null or pair_has(pair, $c))
group by pair, visitor_country, host_country
qualify count(*) over (partition by pair) = 1
order by visits desc, last_visit desc, visitor_country, host_country;

-- name: visits_by_year(host, since)
-- Visits received, by host, year and protocol rank.
--
-- Counts what took place. A visit known to the month or year has its year all the same; one without a date is left out.
-- @param host country = null one host; all of them when left out
-- @param since date = '2018-01-01' the first day
-- @returns host_country text, year int, visits int, state int, official int, summit int, others int, countries int
-- @example => rows >= 10, year >= 2018, countries >= 1
-- @example host=Uzbekistan since=2022-01-01 => rows >= 3, host_country = UZB, year = 2022
select host_country, cast(date_part('year', date) as int) as year, count(*) as visits,
  count(*) filter (where visit_type = 'state') as state,
  count(*) filter (where visit_type = 'official') as official,
  count(*) filter (where visit_type = 'summit') as summit,
  count(*) filter (where visit_type not in ('state', 'official', 'summit')) as others,
  count(distinct visitor_country) as countries
from visits
where status in ('completed', 'ongoing') and date >= $since and ($host is null or host_country = $host)
  and origin in ('news', 'hand', 'user')
group by host_country, date_part('year', date)
order by host_country, year;

-- name: first_visits(year, c, summits)
-- Where each leader went first in a year, which capitals read as a ranking.
--
-- Journeys abroad of heads of state and government that took place. A visit known only to the month or year may have
-- been the first or not: every journey that can be the first is listed, and `is_first` is `yes` only where no other can
-- among those on record, which need not be all.
-- @param year int = 2023 the calendar year
-- @param c country = null the leaders of one country; of all of them when left out
-- @param summits bool = false whether visits to multilateral summits count too
-- @returns visitor_country text, visitor text, host_country text, date date, date_precision text, visit_type text,
-- @returns is_first text, url text
-- @example year=2023 => rows >= 5, date >= 2023-01-01
-- @example year=2023 c=Kazakhstan => rows >= 1, visitor_country = KAZ
-- @example year=2100 => rows = 0
with journeys as (
  select visitor_country, visitor, host_country, visits.date, date_precision, visit_type, url,
    min(date_max(visits.date, date_precision)) over (partition by visitor_country, visitor) as first_by
  from visits left join documents using (doc)
  where status in ('completed', 'ongoing') and visitor_level in ('head_of_state', 'head_of_government')
    and visit_type not in ('private', 'transit') and (visit_type <> 'summit' or $summits)
    and date_part('year', visits.date) = $year and ($c is null or visitor_country = $c)
)
select visitor_country, visitor, host_country, date, date_precision, visit_type,
  case when count(*) over (partition by visitor_country, visitor) = 1 then 'yes' else 'maybe' end as is_first, url
from journeys
where date <= first_by
order by visitor_country, visitor, date, host_country;

-- name: leader_travels(person, since)
-- Where a leader has been: journeys in the order of time, each with the days since the one before.
--
-- The person is found by a part of the name as the sources write it, in any case. `days_since` is null at the first
-- journey and where either of the two dates is not known to the day. Journeys without a date stand last.
-- @param person text a part of the name, such as Tokayev
-- @param since date = '2018-01-01' the first day
-- @returns date date, date_precision text, visitor text, host_country text, place text, visit_type text, status text,
-- @returns days_since int, url text
-- @example person=Tokayev => rows >= 10, visitor = 'Kassym-Jomart Tokayev'
-- @example person=mirziyoyev since=2023-01-01 => rows >= 5, date >= 2023-01-01
-- @example person=Nobody => rows = 0
-- @render timeline
select visits.date, date_precision, visitor, host_country, visits.place, visit_type, status,
  case when date_precision = 'day' and lag(date_precision) over journeys = 'day'
    then cast(date_part('epoch', visits.date) / 86400 as bigint)
      - cast(date_part('epoch', lag(visits.date) over journeys) / 86400 as bigint) end as days_since,
  url
from visits left join documents using (doc)
where strpos(lower(visitor), lower($person)) > 0 and status in ('completed', 'ongoing')
  and (visits.date >= $since or visits.date is null)
window journeys as (partition by visitor_country, visitor order by visits.date nulls last, host_country)
order by visits.date nulls last, visitor, host_country;

-- name: visit_calendar(c)
-- The seasons of diplomacy: visits by month of the year.
--
-- Counts visits that took place, out and in, whose month is known; one dated to a year alone would fall on January.
-- `share_pct` is the month's part of the year.
-- @param c country = null one country; all of them when left out
-- @returns month int, visits int, state_and_official int, summits int, share_pct float
-- @example => rows = 12, month = 1, visits >= 1
-- @example c=Kazakhstan => rows >= 6
select cast(date_part('month', date) as int) as month, count(*) as visits,
  count(*) filter (where visit_type in ('state', 'official')) as state_and_official,
  count(*) filter (where visit_type = 'summit') as summits,
  round(100.0 * count(*) / sum(count(*)) over (), 1) as share_pct
from visits
where status in ('completed', 'ongoing') and date_precision in ('day', 'month') and ($c is null or pair_has(pair, $c))
  and origin in ('news', 'hand', 'user')
group by date_part('month', date)
order by month;
