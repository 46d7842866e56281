//! `pair(a, b)` and `country(x)` over 10 million rows, as the engine calls them: batch by batch, on one core.
//!
//! `cargo bench --bench resolve` prints rows per second. Dictionary columns come in two kinds: over the shared values, as
//! stored tables have them, and over values of their own, as other files do. The messy names are all distinct within
//! their 10 million rows: registry names in changing case, with articles, accents and spaces.

use std::hint::black_box;
use std::sync::Arc;
use std::time::Duration;

use arrow::array::{Array, ArrayRef, AsArray, DictionaryArray, StringArray, StringViewArray, UInt16Array};
use arrow::datatypes::{DataType, Field, UInt16Type};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use datafusion::config::ConfigOptions;
use datafusion::logical_expr::{ColumnarValue, ReturnFieldArgs, ScalarFunctionArgs, ScalarUDF};

const ROWS: usize = 10_000_000;
const BATCH: usize = 8192;
/// Messy names are made anew for each measured run of this many rows, since 10 million of them would fill a gigabyte.
const MESSY_ROWS: usize = 1_000_000;

fn function(name: &str) -> ScalarUDF {
    dyadb::scalar_function(name).expect("a scalar function of dyadb")
}

fn call(udf: &ScalarUDF, columns: &[ArrayRef]) -> ArrayRef {
    let number_rows = columns[0].len();
    let arg_fields: Vec<_> =
        columns.iter().map(|array| Arc::new(Field::new("x", array.data_type().clone(), true))).collect();
    let scalar_arguments = vec![None; columns.len()];
    let return_field = udf
        .return_field_from_args(ReturnFieldArgs { arg_fields: &arg_fields, scalar_arguments: &scalar_arguments })
        .expect("a type");
    let args = columns.iter().map(|array| ColumnarValue::Array(Arc::clone(array))).collect();
    let config_options = Arc::new(ConfigOptions::default());
    let args = ScalarFunctionArgs { args, arg_fields, number_rows, return_field, config_options };
    udf.invoke_with_args(args).and_then(|value| value.into_array(number_rows)).expect("an answer")
}

/// The spellings that columns are made of: up to 300 English names that the engine resolves.
fn names() -> Vec<String> {
    let codes: Vec<String> = (b'A'..=b'Z')
        .flat_map(|a| (b'A'..=b'Z').flat_map(move |b| (b'A'..=b'Z').map(move |c| [a, b, c])))
        .map(|code| String::from_utf8_lossy(&code).into_owned())
        .collect();
    let column: ArrayRef = Arc::new(StringArray::from(codes));
    let names = call(&function("country_name"), &[column]);
    let mut names: Vec<String> = names.as_string_view().iter().flatten().map(str::to_string).collect();
    names.sort();
    names.dedup();
    let names: ArrayRef = Arc::new(StringArray::from(names));
    let resolved = call(&function("country"), &[Arc::clone(&names)]);
    let names = names.as_string::<i32>();
    (0..names.len()).filter(|i| resolved.is_valid(*i)).map(|i| names.value(i).to_string()).take(300).collect()
}

/// A pseudo-random sequence that is the same in every run (PCG constants of Knuth, MMIX).
fn random() -> impl FnMut(usize) -> usize {
    let mut state = 1_u64;
    move |bound| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % bound
    }
}

/// Makes batches of a column, each from the next random places of its spellings.
fn batches(seed: usize, spellings: usize, make: impl Fn(Vec<usize>) -> ArrayRef) -> Vec<ArrayRef> {
    let mut random = random();
    (0..seed).for_each(|_| _ = random(2));
    let sizes = (0..ROWS).step_by(BATCH).map(|from| BATCH.min(ROWS - from));
    sizes.map(|rows| make((0..rows).map(|_| random(spellings)).collect())).collect()
}

fn plain(names: &[String], places: Vec<usize>) -> ArrayRef {
    Arc::new(StringArray::from_iter_values(places.into_iter().map(|place| &names[place])))
}

fn view(names: &[String], places: Vec<usize>) -> ArrayRef {
    Arc::new(StringViewArray::from_iter_values(places.into_iter().map(|place| &names[place])))
}

fn dictionary(values: &ArrayRef, keys: &[u16], places: Vec<usize>) -> ArrayRef {
    let keys = UInt16Array::from_iter_values(places.into_iter().map(|place| keys[place]));
    Arc::new(DictionaryArray::<UInt16Type>::new(keys, Arc::clone(values)))
}

/// Distinct messy spellings: the bits of the row's number decide the decorations, the frequent ones first.
fn messy(names: &[String], first: usize) -> Vec<ArrayRef> {
    let spelling = |row: usize| {
        let (name, number) = (&names[row % names.len()], row / names.len());
        let mut bits = number;
        let mut take = |count: u32| {
            let value = bits % (1 << count);
            bits >>= count;
            value
        };
        let (article, before, after) = (take(1), take(3), take(3));
        let cased: String = name
            .chars()
            .map(|letter| match letter {
                'a'..='z' if take(1) == 1 => letter.to_ascii_uppercase(),
                'A'..='Z' if take(1) == 1 => letter.to_ascii_lowercase(),
                _ => letter,
            })
            .collect();
        let mut text = " ".repeat(before) + if article == 1 { "the " } else { "" };
        for letter in cased.chars() {
            text.push(letter);
            if letter.is_ascii_alphabetic() && take(1) == 1 {
                text.push('\u{301}');
            }
        }
        text + &" ".repeat(after)
    };
    let rows = first..first + MESSY_ROWS;
    let starts = rows.clone().step_by(BATCH);
    starts
        .map(|from| -> ArrayRef {
            Arc::new(StringArray::from_iter_values((from..rows.end.min(from + BATCH)).map(spelling)))
        })
        .collect()
}

fn run(udf: &ScalarUDF, columns: &[&Vec<ArrayRef>]) {
    for i in 0..columns[0].len() {
        let arguments: Vec<ArrayRef> = columns.iter().map(|column| Arc::clone(&column[i])).collect();
        black_box(call(udf, &arguments));
    }
}

fn resolve(criterion: &mut Criterion) {
    let names = names();
    assert_eq!(names.len(), 300, "names that the registry resolves");
    let (country, pair) = (function("country"), function("pair"));
    let own: ArrayRef = Arc::new(StringArray::from(names.clone()));
    let own_keys: Vec<u16> = (0..names.len() as u16).collect();
    let codes = call(&country, &[Arc::clone(&own)]);
    let codes = codes.as_dictionary::<UInt16Type>();
    let (shared, shared_keys) = (codes.values(), codes.keys().values().to_vec());
    assert_eq!(codes.data_type(), &DataType::Dictionary(Box::new(DataType::UInt16), Box::new(DataType::Utf8)));

    let mut group = criterion.benchmark_group("resolve");
    group.sample_size(10).measurement_time(Duration::from_secs(3)).throughput(Throughput::Elements(ROWS as u64));
    let columns =
        |make: &dyn Fn(Vec<usize>) -> ArrayRef| (batches(1, names.len(), make), batches(7, names.len(), make));
    {
        let (a, b) = columns(&|places| dictionary(shared, &shared_keys, places));
        group.bench_function("country, stored dictionary", |bench| bench.iter(|| run(&country, &[&a])));
        group.bench_function("pair, stored dictionaries", |bench| bench.iter(|| run(&pair, &[&a, &b])));
    }
    {
        let (a, b) = columns(&|places| dictionary(&own, &own_keys, places));
        group.bench_function("country, dictionary of 300 names", |bench| bench.iter(|| run(&country, &[&a])));
        group.bench_function("pair, dictionaries of 300 names", |bench| bench.iter(|| run(&pair, &[&a, &b])));
    }
    {
        let (a, b) = columns(&|places| plain(&names, places));
        group.bench_function("country, plain text of 300 names", |bench| bench.iter(|| run(&country, &[&a])));
        group.bench_function("pair, plain text of 300 names", |bench| bench.iter(|| run(&pair, &[&a, &b])));
    }
    {
        let (a, _) = columns(&|places| view(&names, places));
        group.bench_function("country, text views of 300 names", |bench| bench.iter(|| run(&country, &[&a])));
    }
    group.throughput(Throughput::Elements(MESSY_ROWS as u64));
    // Seven bits and two a letter: five letters are enough for 10 million rows of 200 names.
    let names: Vec<String> =
        names.into_iter().filter(|name| name.bytes().filter(u8::is_ascii_alphabetic).count() >= 5).collect();
    assert!(ROWS / names.len() < 1 << 17, "{} names give too few spellings", names.len());
    let (known, total) = messy(&names, 0).iter().fold((0, 0), |(known, total), column| {
        let found = call(&country, &[Arc::clone(column)]);
        (known + found.len() - found.null_count(), total + found.len())
    });
    assert!(known * 100 > total * 95, "{known} of {total} messy names are resolved");
    {
        // Every reading of the resolver is tried on a text that is no name.
        let unknown = |places: std::ops::Range<usize>| -> ArrayRef {
            Arc::new(StringArray::from_iter_values(places.map(|place| format!("Company number {place} Limited"))))
        };
        let column: Vec<ArrayRef> =
            (0..MESSY_ROWS).step_by(BATCH).map(|from| unknown(from..MESSY_ROWS.min(from + BATCH))).collect();
        assert!(column.iter().all(|part| call(&country, &[Arc::clone(part)]).null_count() == part.len()));
        group.bench_function("country, all-distinct texts that are no name", |bench| {
            bench.iter(|| run(&country, &[&column]))
        });
    }
    let mut part = 0;
    group.bench_function("country, all-distinct messy names", |bench| {
        bench.iter_batched(
            || {
                part += 1;
                messy(&names, part % 10 * MESSY_ROWS)
            },
            |column| run(&country, &[&column]),
            criterion::BatchSize::PerIteration,
        );
    });
    group.finish();
}

criterion_group!(benches, resolve);
criterion_main!(benches);
