-- name: awards_around_visits(days, c)
-- Honours that go with a visit: awards within some days of a visit between the two countries, in either direction.
--
-- One row per award, with the nearest visit that took place. `days_apart` counts from the award to the nearest day of the
-- visit, 0 = during it. Only where both dates are known to the day is the answer certain; with a month or a year on either
-- side it is `maybe`, and the days are the fewest that the dates allow.
-- @param days int = 30 the widest distance
-- @param c country = null one country, giving or receiving; all of them when left out
-- @returns date date, giver_country text, recipient_country text, recipient text, award text, visit_date date, visitor_country text, visitor text, visit_type text, days_apart int, within text
-- @example => rows >= 10
-- @example days=0 c=Tajikistan => rows >= 1
with honours as (
  select id, pair, date, date_precision, giver_country, recipient_country, recipient, award,
    case date_precision when 'year' then date + interval '1 year' - interval '1 day'
      when 'month' then date + interval '1 month' - interval '1 day' else date end as last_day
  from awards
  where date is not null and ($c is null or pair_has(pair, $c))
),
journeys as (
  select id, pair, date, date_precision, visitor_country, visitor, visit_type,
    case when end_date is not null then end_date when date_precision = 'year' then date + interval '1 year' - interval '1 day'
      when date_precision = 'month' then date + interval '1 month' - interval '1 day' else date end as last_day
  from visits
  where date is not null and status in ('completed', 'ongoing')
),
near as (
  select h.id, v.id as visit_id, h.date, giver_country, recipient_country, recipient, award, v.date as visit_date, visitor_country, visitor,
    visit_type, h.date_precision = 'day' and v.date_precision = 'day' as is_certain,
    cast(greatest(date_part('epoch', v.date) - date_part('epoch', h.last_day),
      date_part('epoch', h.date) - date_part('epoch', v.last_day), 0) / 86400 as bigint) as days_apart
  from honours h join journeys v on h.pair = v.pair
)
select date, giver_country, recipient_country, recipient, award, visit_date, visitor_country, visitor, visit_type,
  days_apart, case when is_certain then 'yes' else 'maybe' end as within
from near
where days_apart <= $days
qualify row_number() over (partition by id order by is_certain desc, days_apart, visit_date, visit_id) = 1
order by date, giver_country, recipient;
