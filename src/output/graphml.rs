//! GraphML: a result of pairs as a network, for Gephi, igraph and NetworkX.
//!
//! Each row is an edge between its two countries; the other columns are the edge's attributes, of which Gephi takes
//! `weight` for the weight. A node is written before its first edge, with its name as label, its code and its region.
//! Format: <http://graphml.graphdrawing.org/specification.html>.

use std::collections::HashSet;
use std::io::{self, Write};

use arrow::array::RecordBatch;
use arrow::datatypes::{DataType, SchemaRef};

use super::cell::Cells;
use crate::country::Country;

/// Columns that are the two ends of an edge, and whether it leads from the first to the second.
const ENDS: [(&str, &str, bool); 6] = [
    ("source", "target", true),
    ("visitor_country", "host_country", true),
    ("giver_country", "recipient_country", true),
    ("reporter", "partner", true),
    ("country_a", "country_b", false),
    ("pair", "pair", false),
];

/// A network that is written as its rows come.
pub(super) struct Graphml<'a> {
    ends: (usize, usize),
    /// The columns that are attributes of edges.
    attributes: Vec<usize>,
    nodes: HashSet<String>,
    out: &'a mut (dyn Write + Send),
}

impl<'a> Graphml<'a> {
    /// # Errors
    /// A result without two columns for the ends.
    pub(super) fn begin(schema: SchemaRef, out: &'a mut (dyn Write + Send)) -> io::Result<Graphml<'a>> {
        let (ends, directed) = ends(&schema)?;
        let attributes: Vec<usize> =
            (0..schema.fields().len()).filter(|column| *column != ends.0 && *column != ends.1).collect();
        writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
        writeln!(out, "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">")?;
        for name in ["label", "iso3", "region"] {
            writeln!(out, "  <key id=\"{name}\" for=\"node\" attr.name=\"{name}\" attr.type=\"string\"/>")?;
        }
        for column in &attributes {
            let field = schema.field(*column);
            let (name, kind) = (escaped(field.name()), kind(field.name(), field.data_type()));
            writeln!(out, "  <key id=\"e{column}\" for=\"edge\" attr.name=\"{name}\" attr.type=\"{kind}\"/>")?;
        }
        let direction = if directed { "directed" } else { "undirected" };
        writeln!(out, "  <graph edgedefault=\"{direction}\">")?;
        Ok(Graphml { ends, attributes, nodes: HashSet::new(), out })
    }

    /// Writes a batch; rows without one of the ends are no edges.
    pub(super) fn batch(&mut self, batch: &RecordBatch) -> io::Result<()> {
        let cells = Cells::new(batch.columns())?;
        for row in 0..batch.num_rows() {
            let (Some(source), Some(target)) = (cells.text(self.ends.0, row), cells.text(self.ends.1, row)) else {
                continue;
            };
            let (source, target) = match source.split_once('-') {
                Some((a, b)) if self.ends.0 == self.ends.1 => (a.to_string(), b.to_string()),
                _ => (source, target),
            };
            self.node(&source)?;
            self.node(&target)?;
            write!(self.out, "    <edge source=\"{}\" target=\"{}\">", escaped(&source), escaped(&target))?;
            for column in &self.attributes {
                if let Some(text) = cells.text(*column, row) {
                    write!(self.out, "<data key=\"e{column}\">{}</data>", escaped(&text))?;
                }
            }
            writeln!(self.out, "</edge>")?;
        }
        Ok(())
    }

    fn node(&mut self, id: &str) -> io::Result<()> {
        if !self.nodes.insert(id.to_string()) {
            return Ok(());
        }
        let country = Country::from_iso3(id);
        write!(self.out, "    <node id=\"{}\">", escaped(id))?;
        let label = country.map_or(id, |country| country.name());
        write!(self.out, "<data key=\"label\">{}</data>", escaped(label))?;
        if let Some(country) = country {
            write!(self.out, "<data key=\"iso3\">{}</data>", country.iso3())?;
            if let Some(region) = country.region() {
                write!(self.out, "<data key=\"region\">{}</data>", escaped(region))?;
            }
        }
        writeln!(self.out, "</node>")
    }

    /// Ends the network.
    pub(super) fn finish(self) -> io::Result<()> {
        writeln!(self.out, "  </graph>\n</graphml>")
    }
}

/// Returns the columns of the two ends, and whether edges are directed.
fn ends(schema: &SchemaRef) -> io::Result<((usize, usize), bool)> {
    let place = |name: &str| schema.fields().iter().position(|field| field.name().eq_ignore_ascii_case(name));
    let named = ENDS.iter().find_map(|(a, b, directed)| Some(((place(a)?, place(b)?), *directed)));
    let is_text = |column: &usize| match schema.field(*column).data_type() {
        DataType::Dictionary(_, values) => values.is_string(),
        other => other.is_string(),
    };
    let texts: Vec<usize> = (0..schema.fields().len()).filter(is_text).collect();
    named.or_else(|| Some(((*texts.first()?, *texts.get(1)?), true))).ok_or_else(|| {
        let message = "a network needs two columns of countries: name them `source` and `target`";
        io::Error::new(io::ErrorKind::InvalidData, message)
    })
}

fn kind(name: &str, data_type: &DataType) -> &'static str {
    match data_type {
        // Gephi takes a weight as a fraction, whatever was counted.
        other if other.is_numeric() && name.eq_ignore_ascii_case("weight") => "double",
        DataType::Boolean => "boolean",
        other if other.is_integer() => "long",
        other if other.is_numeric() => "double",
        _ => "string",
    }
}

/// Writes what means something in XML as an entity, and what may not stand in it as the replacement character.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            // A line end in an attribute would be read as a space.
            '\t' | '\n' | '\r' => escaped.push_str(&format!("&#{};", u32::from(c))),
            c if c < ' ' || c == '\u{fffe}' || c == '\u{ffff}' => escaped.push('\u{fffd}'),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use arrow::array::{ArrayRef, Float64Array, Int64Array, StringArray};

    use super::*;

    fn written(columns: Vec<(&str, ArrayRef)>) -> io::Result<String> {
        let nullable = columns.into_iter().map(|(name, array)| (name, array, true));
        let batch = RecordBatch::try_from_iter_with_nullable(nullable).expect("columns of one length");
        let mut out = Vec::new();
        let mut graph = Graphml::begin(batch.schema(), &mut out)?;
        graph.batch(&batch)?;
        graph.finish()?;
        Ok(String::from_utf8(out).expect("text"))
    }

    fn texts(texts: &[Option<&str>]) -> ArrayRef {
        Arc::new(StringArray::from(texts.to_vec()))
    }

    #[test]
    fn rows_are_edges_and_countries_nodes() {
        let weight: ArrayRef = Arc::new(Float64Array::from(vec![Some(2.5), None, Some(1.0)]));
        let graph = written(vec![
            ("source", texts(&[Some("KAZ"), Some("UZB"), None])),
            ("target", texts(&[Some("UZB"), Some("KAZ"), Some("KAZ")])),
            ("weight", weight),
        ]);
        insta::assert_snapshot!(graph.expect("two ends"), @r#"
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
          <key id="label" for="node" attr.name="label" attr.type="string"/>
          <key id="iso3" for="node" attr.name="iso3" attr.type="string"/>
          <key id="region" for="node" attr.name="region" attr.type="string"/>
          <key id="e2" for="edge" attr.name="weight" attr.type="double"/>
          <graph edgedefault="directed">
            <node id="KAZ"><data key="label">Kazakhstan</data><data key="iso3">KAZ</data><data key="region">Asia</data></node>
            <node id="UZB"><data key="label">Uzbekistan</data><data key="iso3">UZB</data><data key="region">Asia</data></node>
            <edge source="KAZ" target="UZB"><data key="e2">2.5</data></edge>
            <edge source="UZB" target="KAZ"></edge>
          </graph>
        </graphml>
        "#);
    }

    #[test]
    fn pairs_have_no_direction() {
        let n: ArrayRef = Arc::new(Int64Array::from(vec![3]));
        let graph = written(vec![("pair", texts(&[Some("KAZ-UZB")])), ("n", n)]).expect("a pair");
        assert!(graph.contains("edgedefault=\"undirected\""));
        assert!(graph.contains("<edge source=\"KAZ\" target=\"UZB\"><data key=\"e1\">3</data></edge>"));
        assert!(graph.contains("<key id=\"e1\" for=\"edge\" attr.name=\"n\" attr.type=\"long\"/>"));
    }

    #[test]
    fn texts_are_escaped() {
        let graph = written(vec![("who", texts(&[Some("A & \"B\" <C>\u{1}")])), ("whom", texts(&[Some("KAZ")]))]);
        let graph = graph.expect("two texts");
        assert!(graph.contains("<node id=\"A &amp; &quot;B&quot; &lt;C&gt;\u{fffd}\">"), "{graph}");
    }

    #[test]
    fn a_result_without_two_ends_is_refused() {
        let n: ArrayRef = Arc::new(Int64Array::from(vec![3]));
        let error = written(vec![("who", texts(&[Some("KAZ")])), ("n", n)]).expect_err("one end");
        assert!(error.to_string().contains("two columns of countries"));
    }
}
