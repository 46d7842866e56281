-- name: diplomatic_network(scope, since, until)
-- Who is central in the diplomacy of a region: the network of visits in which either side is of the scope.
--
-- Visits that took place, each an edge from the visitor's country to the host's. `betweenness` tells who stands between
-- others, `pagerank` who is visited by those who are visited; docs/functions.md has the measures. Within the scope alone
-- is `regional_network`.
-- @param scope text = 'Central Asia' a region, subregion or group, or countries with commas between
-- @param since date = '1900-01-01' first day; visits that may be older are left out
-- @param until date = '2100-01-01' last day; visits that may be younger are left out
-- @returns country text, name text, partners int, visits_in float, visits_out float, reciprocity float,
-- @returns betweenness float, closeness float, pagerank float
-- @example => rows >= 10, visits_in >= 1
-- @example scope=Nauru => rows = 0
select country, country_name(country) as name, degree as partners, in_strength as visits_in,
  out_strength as visits_out, reciprocity, betweenness, closeness, pagerank
from network((
  select visitor_country, host_country
  from visits
  where status in ('completed', 'ongoing') and origin in ('news', 'hand', 'user')
    and (in_scope(visitor_country, $scope) or in_scope(host_country, $scope))
    and (date >= $since or $since <= '1900-01-01')
    and (date_max(date, date_precision) <= $until or $until >= '2100-01-01')
));

-- name: regional_network(scope, since, until)
-- Who is central within a region: visits among the countries of the scope.
-- @param scope text = 'Central Asia' a region, subregion or group, or countries with commas between
-- @param since date = '1900-01-01' first day; visits that may be older are left out
-- @param until date = '2100-01-01' last day; visits that may be younger are left out
-- @returns country text, name text, partners int, visits_in float, visits_out float, reciprocity float,
-- @returns betweenness float, closeness float, pagerank float
-- @example => rows = 5, partners = 4
select country, country_name(country) as name, degree as partners, in_strength as visits_in,
  out_strength as visits_out, reciprocity, betweenness, closeness, pagerank
from network((
  select visitor_country, host_country
  from visits
  where status in ('completed', 'ongoing') and origin in ('news', 'hand', 'user')
    and in_scope(visitor_country, $scope) and in_scope(host_country, $scope)
    and (date >= $since or $since <= '1900-01-01')
    and (date_max(date, date_precision) <= $until or $until >= '2100-01-01')
));

-- name: visit_edges(scope)
-- The network of visits as a list of edges, for Gephi: write it with `-o visits.graphml`.
-- @param scope text = 'Central Asia' a region, subregion or group, or countries with commas between
-- @returns source text, target text, weight int, first_date date, last_date date
-- @example => rows >= 20, weight >= 1
select visitor_country as source, host_country as target, count(*) as weight, min(date) as first_date,
  max(date) as last_date
from visits
where status in ('completed', 'ongoing') and origin in ('news', 'hand', 'user')
  and (in_scope(visitor_country, $scope) or in_scope(host_country, $scope))
group by visitor_country, host_country
order by weight desc, source, target;
