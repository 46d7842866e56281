//! The measures of a network: a small weighted graph in memory.
//!
//! Our own, since no graph crate has all of them for weighted edges: petgraph has no betweenness, and its PageRank knows
//! no weights. A network of countries has at most some hundred nodes. Definitions are those of NetworkX, with which the
//! tests agree.

use std::collections::{BTreeMap, VecDeque};

/// A graph of directed edges with weights; an undirected one has each edge both ways.
#[derive(Debug, Default)]
pub(super) struct Graph {
    /// What the caller calls the nodes, in order.
    pub(super) nodes: Vec<u16>,
    directed: bool,
    /// Targets and weights, by node.
    out: Vec<Vec<(usize, f64)>>,
    /// Sources and weights, by node.
    into: Vec<Vec<(usize, f64)>>,
}

/// The measures of one node.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Measures {
    pub(super) degree: i32,
    pub(super) in_degree: i32,
    pub(super) out_degree: i32,
    pub(super) strength: f64,
    pub(super) in_strength: f64,
    pub(super) out_strength: f64,
    /// None where edges have no direction.
    pub(super) reciprocity: Option<f64>,
    pub(super) betweenness: f64,
    pub(super) closeness: f64,
    pub(super) pagerank: f64,
    /// None where the iteration doesn't settle.
    pub(super) eigenvector: Option<f64>,
}

/// The share of the walk that follows edges (Brin and Page 1998).
const DAMPING: f64 = 0.85;
/// Rounds of an iteration at most, and the change at which it has settled.
const ROUNDS: usize = 10_000;
const SETTLED: f64 = 1e-13;

impl Graph {
    /// Makes a graph of edges between different nodes; weights between the same two add up.
    pub(super) fn new(edges: &BTreeMap<(u16, u16), f64>, directed: bool) -> Graph {
        let mut nodes: Vec<u16> = edges.keys().flat_map(|(source, target)| [*source, *target]).collect();
        nodes.sort_unstable();
        nodes.dedup();
        let mut weights: BTreeMap<(usize, usize), f64> = BTreeMap::new();
        for ((source, target), weight) in edges {
            let place = |node: &u16| nodes.binary_search(node).unwrap_or_default();
            let (source, target) = (place(source), place(target));
            *weights.entry((source, target)).or_default() += weight;
            if !directed {
                *weights.entry((target, source)).or_default() += weight;
            }
        }
        let mut graph =
            Graph { directed, out: vec![Vec::new(); nodes.len()], into: vec![Vec::new(); nodes.len()], nodes };
        for ((source, target), weight) in weights {
            graph.out[source].push((target, weight));
            graph.into[target].push((source, weight));
        }
        graph
    }

    /// Returns the measures of all nodes, in their order.
    pub(super) fn measures(&self) -> Vec<Measures> {
        let (betweenness, pagerank, eigenvector) = (self.betweenness(), self.pagerank(), self.eigenvector());
        let sum = |edges: &[(usize, f64)]| edges.iter().map(|(_, weight)| weight).sum::<f64>();
        let measures = |node: usize| {
            let (out, into) = (&self.out[node], &self.into[node]);
            let mut partners: Vec<usize> = out.iter().chain(into).map(|(other, _)| *other).collect();
            partners.sort_unstable();
            partners.dedup();
            let (in_strength, out_strength) = (sum(into), sum(out));
            Measures {
                degree: partners.len() as i32,
                in_degree: into.len() as i32,
                out_degree: out.len() as i32,
                strength: if self.directed { in_strength + out_strength } else { out_strength },
                in_strength,
                out_strength,
                reciprocity: self.directed.then(|| self.reciprocity(node)).flatten(),
                betweenness: betweenness[node],
                closeness: self.closeness(node),
                pagerank: pagerank[node],
                eigenvector: eigenvector.as_ref().map(|values| values[node]),
            }
        };
        (0..self.nodes.len()).map(measures).collect()
    }

    /// How far what a node gives comes back: 2·Σ min(w_ab, w_ba) / Σ w over its partners.
    fn reciprocity(&self, node: usize) -> Option<f64> {
        let back: BTreeMap<usize, f64> = self.into[node].iter().copied().collect();
        let returned: f64 =
            self.out[node].iter().map(|(other, there)| there.min(back.get(other).copied().unwrap_or_default())).sum();
        let total: f64 = self.out[node].iter().chain(&self.into[node]).map(|(_, weight)| weight).sum();
        (total > 0.0).then(|| 2.0 * returned / total)
    }

    /// The share of shortest paths between others that lead through a node; a step is an edge, whatever it weighs.
    ///
    /// Source: Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25 (2001).
    fn betweenness(&self) -> Vec<f64> {
        let n = self.nodes.len();
        let mut found = vec![0.0; n];
        for source in 0..n {
            let Paths { order, before, counts } = self.paths_from(source);
            let mut share = vec![0.0; n];
            for node in order.iter().rev() {
                for earlier in &before[*node] {
                    share[*earlier] += counts[*earlier] / counts[*node] * (1.0 + share[*node]);
                }
                if *node != source {
                    found[*node] += share[*node];
                }
            }
        }
        // Paths of an undirected graph are counted from both ends, and so are its pairs.
        let pairs = n.saturating_sub(1) as f64 * n.saturating_sub(2) as f64;
        found.iter().map(|share| if pairs > 0.0 { share / pairs } else { 0.0 }).collect()
    }

    fn paths_from(&self, source: usize) -> Paths {
        let n = self.nodes.len();
        let mut paths = Paths { order: Vec::new(), before: vec![Vec::new(); n], counts: vec![0.0; n] };
        let mut steps = vec![usize::MAX; n];
        (steps[source], paths.counts[source]) = (0, 1.0);
        let mut queue = VecDeque::from([source]);
        while let Some(node) = queue.pop_front() {
            paths.order.push(node);
            for (next, _) in &self.out[node] {
                if steps[*next] == usize::MAX {
                    steps[*next] = steps[node] + 1;
                    queue.push_back(*next);
                }
                if steps[*next] == steps[node] + 1 {
                    paths.counts[*next] += paths.counts[node];
                    paths.before[*next].push(node);
                }
            }
        }
        paths
    }

    /// How near a node is to those that reach it: their number over the sum of their steps, times the share of the nodes
    /// that they are (Wasserman and Faust 1994), so that a small island isn't central.
    fn closeness(&self, node: usize) -> f64 {
        let n = self.nodes.len();
        let mut steps = vec![usize::MAX; n];
        steps[node] = 0;
        let mut queue = VecDeque::from([node]);
        let (mut reached, mut total) = (0_usize, 0_usize);
        while let Some(current) = queue.pop_front() {
            for (earlier, _) in &self.into[current] {
                if steps[*earlier] == usize::MAX {
                    steps[*earlier] = steps[current] + 1;
                    (reached, total) = (reached + 1, total + steps[*earlier]);
                    queue.push_back(*earlier);
                }
            }
        }
        if total == 0 { 0.0 } else { (reached as f64 / total as f64) * (reached as f64 / (n - 1) as f64) }
    }

    /// Where a walk along the edges, by their weights, is found; from a node without any it goes anywhere.
    fn pagerank(&self) -> Vec<f64> {
        let n = self.nodes.len();
        let even = 1.0 / n as f64;
        let strength: Vec<f64> = self.out.iter().map(|out| out.iter().map(|(_, weight)| weight).sum()).collect();
        let mut ranks = vec![even; n];
        for _ in 0..ROUNDS {
            let lost: f64 = (0..n).filter(|node| strength[*node] <= 0.0).map(|node| ranks[node]).sum();
            let rank = |node: usize| {
                let given = self.into[node].iter().filter(|(source, _)| strength[*source] > 0.0);
                let given: f64 = given.map(|(source, weight)| ranks[*source] * weight / strength[*source]).sum();
                DAMPING * (given + lost * even) + (1.0 - DAMPING) * even
            };
            let next: Vec<f64> = (0..n).map(rank).collect();
            let change: f64 = next.iter().zip(&ranks).map(|(a, b)| (a - b).abs()).sum();
            ranks = next;
            if change < SETTLED {
                break;
            }
        }
        ranks
    }

    /// Who deals with those who are central: the first eigenvector of the weights in both directions, of length 1.
    fn eigenvector(&self) -> Option<Vec<f64>> {
        let n = self.nodes.len();
        let mut values = vec![1.0 / (n as f64).sqrt(); n];
        for _ in 0..ROUNDS {
            let value = |node: usize| {
                let own = self.out[node].iter().map(|(other, weight)| weight * values[*other]).sum::<f64>();
                let others = self.into[node].iter().map(|(other, weight)| weight * values[*other]).sum::<f64>();
                // Itself too, which keeps the iteration from swinging and changes no eigenvector.
                values[node] * self.scale() + own + if self.directed { others } else { 0.0 }
            };
            let mut next: Vec<f64> = (0..n).map(value).collect();
            let length = next.iter().map(|value| value * value).sum::<f64>().sqrt();
            next.iter_mut().for_each(|value| *value /= length);
            let change: f64 = next.iter().zip(&values).map(|(a, b)| (a - b).abs()).sum();
            values = next;
            if change < SETTLED * n as f64 {
                return Some(values);
            }
        }
        None
    }

    /// A weight of the order of those of the graph.
    fn scale(&self) -> f64 {
        self.out.iter().flatten().map(|(_, weight)| *weight).fold(f64::MIN_POSITIVE, f64::max)
    }
}

/// The shortest paths from one node.
struct Paths {
    /// The nodes that can be reached, nearest first.
    order: Vec<usize>,
    /// The nodes before each on its paths.
    before: Vec<Vec<usize>>,
    /// The number of paths to each.
    counts: Vec<f64>,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The graph of the fixture: edges between the letters.
    const EDGES: [(char, char, f64); 9] = [
        ('a', 'b', 3.0),
        ('b', 'a', 1.0),
        ('a', 'c', 2.0),
        ('c', 'd', 4.0),
        ('d', 'b', 1.0),
        ('d', 'e', 2.0),
        ('e', 'd', 2.0),
        ('f', 'e', 5.0),
        ('g', 'h', 1.0),
    ];

    fn graph(directed: bool) -> Graph {
        let edge = |(source, target, weight): (char, char, f64)| ((source as u16, target as u16), weight);
        Graph::new(&EDGES.into_iter().map(edge).collect(), directed)
    }

    fn close(a: f64, b: f64) -> bool {
        (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1e-3)
    }

    fn hold(directed: bool, expected: &str) {
        let graph = graph(directed);
        let measures = graph.measures();
        let mut rows = 0;
        for (line, (node, found)) in expected.lines().zip(graph.nodes.iter().zip(&measures)) {
            let cells: Vec<&str> = line.split_whitespace().collect();
            assert_eq!(cells[0].chars().next().map(|letter| letter as u16), Some(*node));
            let found = [
                f64::from(found.degree),
                f64::from(found.in_degree),
                f64::from(found.out_degree),
                found.in_strength,
                found.out_strength,
                found.betweenness,
                found.closeness,
                found.pagerank,
                found.eigenvector.expect("it settles"),
            ];
            for (cell, found) in cells[1..].iter().zip(found) {
                let expected: f64 = cell.parse().expect("a number");
                assert!(close(expected, found), "{line}: {found}");
            }
            rows += cells.len() - 1;
        }
        assert_eq!(rows, 8 * 9);
    }

    /// NetworkX 3.6.1 (`betweenness_centrality`, `closeness_centrality`, `pagerank` to 1e-15) and NumPy's `eigh` on the
    /// weights of both directions: degree, in, out, strength in, out, betweenness, closeness, PageRank, eigenvector.
    #[test]
    fn a_directed_network_is_as_networkx_has_it() {
        hold(
            true,
            "\
a 2 1 2 1 5 0.142857142857 0.274725274725 0.185748684511 0.203380859538
b 2 2 1 4 1 0.166666666667 0.396825396825 0.191072307812 0.188127143155
c 2 1 1 2 4 0.0952380952381 0.238095238095 0.0864917756042 0.358362215152
d 3 2 2 6 3 0.261904761905 0.396825396825 0.257658550028 0.545515992084
e 2 2 1 7 2 0.0952380952381 0.324675324675 0.189180373993 0.579814367501
f 1 0 1 0 5 0 0 0.0233372228705 0.401308520161
g 1 0 1 0 1 0 0 0.0233372228705 0
h 1 1 0 1 0 0 0.142857142857 0.0431738623104 0",
        );
    }

    /// As above, of the same edges without direction.
    #[test]
    fn an_undirected_network_is_as_networkx_has_it() {
        hold(
            false,
            "\
a 2 2 2 6 6 0.0238095238095 0.324675324675 0.120369426112 0.203380859538
b 2 2 2 5 5 0.0714285714286 0.396825396825 0.102131170807 0.188127143155
c 2 2 2 6 6 0.0714285714286 0.396825396825 0.113541988105 0.358362215152
d 3 3 3 9 9 0.309523809524 0.510204081633 0.16064289893 0.545515992084
e 2 2 2 9 9 0.190476190476 0.396825396825 0.159326841088 0.579814367501
f 1 1 1 5 5 0 0.274725274725 0.0939876749583 0.401308520161
g 1 1 1 1 1 0 0.142857142857 0.125 0
h 1 1 1 1 1 0 0.142857142857 0.125 0",
        );
    }

    #[test]
    fn reciprocity_of_a_node_is_of_its_own_edges() {
        let measures = graph(true).measures();
        // a gives b 3 and has 1 back, and gives c 2: 2 · 1 / 6.
        assert!(close(measures[0].reciprocity.expect("edges"), 1.0 / 3.0));
        assert_eq!(measures[6].reciprocity, Some(0.0));
        assert_eq!(graph(false).measures()[0].reciprocity, None);
    }

    #[test]
    fn two_nodes_and_none() {
        let two = Graph::new(&BTreeMap::from([((1, 2), 1.0)]), true).measures();
        assert_eq!((two[0].betweenness, two[1].closeness), (0.0, 1.0));
        assert!(close(two[0].pagerank + two[1].pagerank, 1.0));
        assert!(Graph::new(&BTreeMap::new(), true).measures().is_empty());
    }
}
