"""The questions of the comparison, each in the form that an expert of the system would write.

A question is SQL with places in braces: `{visits.pair}` is the stored pair where the system has one, and made of the
two countries where it has none. Where a system has a better form of its own, the question has it under that system's
name. Order is made whole, so that results can be compared cell by cell.
"""

import re

SIDES = {"visits": ("visitor_country", "host_country"), "agreements": ("country_a", "country_b"),
         "awards": ("giver_country", "recipient_country"), "trade": ("reporter", "partner")}

QUESTIONS = {
    "pair ranking": {"any": """
        select pair, count(*) as n from (
            select {visits.pair} as pair from visits union all select {agreements.pair} as pair from agreements
            union all select {awards.pair} as pair from awards) f
        group by pair order by n desc, pair limit 20"""},
    "pair timeline": {"any": """
        select date, kind, what from (
            select date, 'visit' as kind, visitor as what from visits where {visits.is:KEN:RWA}
            union all select date, 'agreement', title from agreements where {agreements.is:KEN:RWA}
            union all select date, 'award', award from awards where {awards.is:KEN:RWA}) f
        order by date, kind, what limit 1000"""},
    "timeline of a rare pair": {"any": """
        select date, kind, what from (
            select date, 'visit' as kind, visitor as what from visits where {visits.is:FRA:JPN}
            union all select date, 'agreement', title from agreements where {agreements.is:FRA:JPN}
            union all select date, 'award', award from awards where {awards.is:FRA:JPN}) f
        order by date, kind, what limit 1000"""},
    "partner ranking": {"any": """
        select partner, sum(v) as visits, sum(g) as agreements from (
            select host_country as partner, 1 as v, 0 as g from visits where visitor_country = 'KAZ'
            union all select visitor_country, 1, 0 from visits where host_country = 'KAZ'
            union all select country_b, 0, 1 from agreements where country_a = 'KAZ'
            union all select country_a, 0, 1 from agreements where country_b = 'KAZ') f
        group by partner order by visits desc, agreements desc, partner limit 25"""},
    "reciprocity": {"any": """
        select pair, sum(case when n < m then n else m end) * 1.0 / sum(n) as balance from (
            select {made.pair} as pair, n, coalesce(m, 0) as m from (
                select a.visitor_country, a.host_country, a.n, b.n as m from
                    (select visitor_country, host_country, count(*) as n from visits group by visitor_country, host_country) a
                    left join (select visitor_country, host_country, count(*) as n from visits group by visitor_country, host_country) b
                    on a.visitor_country = b.host_country and a.host_country = b.visitor_country) w) d
        group by pair having sum(n) >= 200 order by balance, pair limit 20"""},
    "trade gap with windows": {"any": """
        select year, count(*) as pairs, avg(v / before - 1) as growth from (
            select year, v, lag(v) over (partition by reporter, partner order by year) as before from (
                select reporter, partner, {year:period_start} as year, sum(value_usd) as v from trade
                where commodity_code = 'TOTAL' group by reporter, partner, {year:period_start}) s) w
        where before > 0 group by year order by year"""},
    "award after a visit": {
        "any": """
        select count(*) as n from awards w where exists (
            select 1 from visits v where {visits.pair:v} = {awards.pair:w} and v.date <= w.date and v.date >= {days:w.date:30})""",
        "duckdb": """
        select count(*) as n from (select {awards.pair} as pair, date from awards) w
        asof join (select {visits.pair} as pair, date from visits) v on w.pair = v.pair and w.date >= v.date
        where w.date - v.date <= 30""",
        "polars": None},
    "complete panel": {"any": """
        select year, count(*) as pairs, sum(case when n = 0 then 1 else 0 end) as silent, max(n) as most from (
            select p.pair, y.year, coalesce(c.n, 0) as n from (select distinct {visits.pair} as pair from visits) p
            cross join (select distinct {year:date} as year from visits) y
            left join (select {visits.pair} as pair, {year:date} as year, count(*) as n from visits
                       group by {visits.pair}, {year:date}) c on c.pair = p.pair and c.year = y.year) f
        group by year order by year"""},
    "top pairs of each year": {"any": """
        select year, pair, n from (
            select year, pair, n, row_number() over (partition by year order by n desc, pair) as place from (
                select {year:date} as year, {visits.pair} as pair, count(*) as n from visits
                group by {year:date}, {visits.pair}) c) r
        where place <= 3 order by year, place"""},
    "title search": {"any": """
        select {year:date} as year, count(*) as n from agreements where title like '%gas%pipeline%'
        group by {year:date} order by year"""},
    "distinct visitors": {"any": """
        select host_country, count(distinct visitor_country) as countries, count(distinct visitor) as people from visits
        group by host_country order by people desc, host_country limit 25"""},
    "messy names to pairs": {
        "any": """
        select pair, count(*) as n from (
            select case when a.iso3 < b.iso3 then a.iso3 || '-' || b.iso3 else b.iso3 || '-' || a.iso3 end as pair
            from raw_names r
            join clean a on a.name = {clean:r.one} join clean b on b.name = {clean:r.other}) f
        group by pair order by n desc, pair limit 20""",
        "dyadb": """
        select pair(one, other) as pair, count(*) as n from raw_names group by 1 order by n desc, pair limit 20"""},
    "region matrix": {
        "any": """
        select a.region as source, b.region as target, count(*) as n from visits v
        join states a on a.iso3 = v.visitor_country join states b on b.iso3 = v.host_country
        group by a.region, b.region order by n desc, source, target""",
        "dyadb": """
        select region(visitor_country) as source, region(host_country) as target, count(*) as n from visits
        group by 1, 2 order by n desc, source, target"""},
    "running total": {"any": """
        select pair, date, total from (
            select pair, date, count(*) over (partition by pair order by date, title rows between unbounded preceding and current row) as total
            from (select {agreements.pair} as pair, date, title from agreements) a) r
        where total = 1000 order by date, pair"""},
    "percentiles": {
        "any": """
        select flow, percentile_cont(0.5) within group (order by value_usd) as median,
               percentile_cont(0.9) within group (order by value_usd) as p90
        from trade where commodity_code <> 'TOTAL' group by flow order by flow""",
        "chdb": """
        select flow, quantileExactInclusive(0.5)(value_usd) as median, quantileExactInclusive(0.9)(value_usd) as p90
        from trade where commodity_code <> 'TOTAL' group by flow order by flow""",
        "polars": None, "sqlite": None},
    "recent quarter": {"any": """
        select kind, count(*) as n, count(distinct pair) as pairs from (
            select 'visit' as kind, {visits.pair} as pair from visits where {between:date:2024-10-01:2024-12-31}
            union all select 'agreement', {agreements.pair} from agreements where {between:date:2024-10-01:2024-12-31}
            union all select 'award', {awards.pair} from awards where {between:date:2024-10-01:2024-12-31}) f
        group by kind order by kind"""},
    "join with documents": {"any": """
        select publisher, count(*) as n, count(distinct pair) as pairs from (
            select {visits.pair} as pair, doc from visits) v join documents d on d.doc = v.doc
        group by publisher order by n desc, publisher limit 10"""},
    "trade totals": {"any": """
        select reporter, {year:period_start} as year, sum(value_usd) as total from trade
        where commodity_code = 'TOTAL' and flow = 'export' and period_start >= {day:2020-01-01}
        group by reporter, {year:period_start} order by total desc limit 20"""},
    "latest visits": {"any": """
        select date, visitor_country, host_country, visitor from visits
        order by date desc, visitor_country, host_country, visitor limit 10"""},
    "counts": {"any": "select count(*) as n, min(date) as first, max(date) as last from trade"},
}

# Systems whose tables have a stored pair, and those whose days are texts.
STORED = {"dyadb", "duckdb sorted", "sqlite", "polars"}


def pair(system, table, alias):
    a, b = (f"{alias}.{side}" if alias else side for side in SIDES[table])
    if system in STORED:
        return f"{alias}.pair" if alias else "pair"
    if table == "agreements":
        return f"{a} || '-' || {b}"
    return f"case when {a} < {b} then {a} || '-' || {b} else {b} || '-' || {a} end"


def fill(system, place):
    """Returns the words for one place in braces."""
    head, *rest = place.split(":")
    text_days = system == "sqlite"
    match head.split("."):
        case ["made", "pair"]:
            return pair("", "visits", "")
        case [table, "pair"]:
            return pair(system, table, rest[0] if rest else "")
        case [table, "is"]:
            one, other = sorted(rest)
            a, b = SIDES[table]
            if system in STORED:
                return f"pair = '{one}-{other}'"
            if table == "agreements":
                return f"({a} = '{one}' and {b} = '{other}')"
            return f"(({a} = '{one}' and {b} = '{other}') or ({a} = '{other}' and {b} = '{one}'))"
        case ["year"]:
            return f"cast(substr({rest[0]}, 1, 4) as integer)" if text_days else f"extract(year from {rest[0]})"
        case ["day"]:
            return f"'{rest[0]}'" if text_days else f"date '{rest[0]}'"
        case ["between"]:
            first, last = (fill(system, f"day:{day}") for day in rest[1:])
            return f"{rest[0]} between {first} and {last}"
        case ["days"]:
            name, count = rest
            return f"date({name}, '-{count} days')" if text_days else f"{name} - interval '{count}' day"
        case ["clean"]:
            return f"lower(trim(replace(replace({rest[0]}, '.', ''), '  ', ' ')))"
    raise ValueError(f"no place {{{place}}}")


def sql(question, system):
    """Returns the statement of a question for a system, or None where the system has no form of it."""
    forms = QUESTIONS[question]
    form = next((forms[name] for name in (system, system.split()[0], "any") if name in forms), None)
    return form and re.sub(r"\{([^}]*)\}", lambda found: fill(system, found[1]), " ".join(form.split()))
