-- name: awards_around_visits(days, c)
-- Honours that go with a visit: awards within some days of a visit between the two countries, in either direction.
--
-- One row per award, with the nearest visit that took place. `days_apart` counts from the award to the nearest day of
-- the visit, 0 = during it. Only where both dates are known to the day is the answer certain; with a month or a year on
-- either side it is `maybe`, and the days are the fewest that the dates allow.
-- @param days int = 30 the widest distance
-- @param c country = null one country, giving or receiving; all of them when left out
-- @returns date date, giver_country text, recipient_country text, recipient text, award text, visit_date date,
-- @returns visitor_country text, visitor text, visit_type text, days_apart int, within text
-- @example => rows >= 10, days_apart <= 30
-- @example days=0 c=Tajikistan => rows >= 1, days_apart = 0
-- @example days=-1 => rows = 0
with honours as (
  select id, pair, date, date_precision, giver_country, recipient_country, recipient, award,
    date_max(date, date_precision) as last_day
  from awards
  where date is not null and ($c is null or pair_has(pair, $c))
),
journeys as (
  select id, pair, date, date_precision, visitor_country, visitor, visit_type,
    greatest(coalesce(end_date, date), date_max(date, date_precision)) as last_day
  from visits
  where date is not null and status in ('completed', 'ongoing')
),
near as (
  select h.id, v.id as visit_id, h.date, giver_country, recipient_country, recipient, award, v.date as visit_date,
    visitor_country, visitor, visit_type, h.date_precision = 'day' and v.date_precision = 'day' as is_certain,
    cast(greatest(date_part('epoch', v.date) - date_part('epoch', h.last_day),
      date_part('epoch', h.date) - date_part('epoch', v.last_day), 0) / 86400 as bigint) as days_apart
  from honours h join journeys v on h.pair = v.pair
)
select date, giver_country, recipient_country, recipient, award, visit_date, visitor_country, visitor, visit_type,
  days_apart, case when is_certain then 'yes' else 'maybe' end as within
from near
where days_apart <= $days
qualify row_number() over (partition by id order by is_certain desc, days_apart, visit_date, visit_id) = 1
order by date, giver_country, recipient, award;

-- name: awards_balance(c, since)
-- Honours given and received: whom a country decorates, and who decorates its people in return.
--
-- Counts awards per partner; those to heads of state and government apart, since they are the ones that states
-- exchange. Awards without a date count too unless `since` is given.
-- @param c country the country whose partners are listed
-- @param since date = null the first day; from the beginning when left out
-- @returns partner text, given int, received int, balance int, leaders_given int, leaders_received int,
-- @returns last_given date, last_received date
-- @example c=Kazakhstan => rows >= 3, given >= 1
-- @example c=Kazakhstan since=2100-01-01 => rows = 0
select pair_other(pair, $c) as partner,
  count(*) filter (where giver_country = $c) as given,
  count(*) filter (where recipient_country = $c) as received,
  count(*) filter (where giver_country = $c) - count(*) filter (where recipient_country = $c) as balance,
  count(*) filter (where giver_country = $c and recipient_level in ('head_of_state', 'head_of_government'))
    as leaders_given,
  count(*) filter (where recipient_country = $c and recipient_level in ('head_of_state', 'head_of_government'))
    as leaders_received,
  max(date) filter (where giver_country = $c) as last_given,
  max(date) filter (where recipient_country = $c) as last_received
from awards
where pair_has(pair, $c) and ($since is null or date >= $since) and origin in ('news', 'hand', 'user')
group by pair
order by given + received desc, partner;

-- name: awards_of(person)
-- What a person has been decorated with, and by whom.
--
-- The recipient is found by a part of the name as the sources write it, in any case. Awards without a date stand last.
-- @param person text a part of the name, such as Rahmon
-- @returns date date, date_precision text, giver_country text, award text, recipient text, recipient_role text,
-- @returns giver text, reason text, url text
-- @example person=Rahmon => rows >= 1, recipient = 'Emomali Rahmon'
-- @example person=Nobody => rows = 0
select awards.date, date_precision, giver_country, award, recipient, recipient_role, giver, reason, url
from awards left join documents using (doc)
where strpos(lower(recipient), lower($person)) > 0
order by awards.date nulls last, recipient, award;
