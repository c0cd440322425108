//! Directed graphs over indices, and the walks that analyses of an API need.
//!
//! In: for each node the nodes that it leads to. Out: a depth-first walk that says where it is, and
//! what follows from one: orders, strongly connected components, reachability. All of it depends on
//! nothing but the order of the nodes and of their successors, and none of it recurses: a document
//! can chain a hundred thousand types. Absent: what nodes and edges mean.

/// A directed graph; a node may lead to another more than once, or to itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Graph {
    successors: Vec<Vec<usize>>,
}

/// An edge, by its place among the successors of the node that it starts at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edge {
    /// Where it starts.
    pub from: usize,
    /// Its place among the successors of `from`.
    pub position: usize,
    /// Where it leads.
    pub to: usize,
}

/// What a depth-first walk does next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// It meets a node for the first time, which is the end of its path now.
    Enter(usize),
    /// An edge leads back to a node on the path, and so closes a cycle.
    Back(Edge),
    /// It has seen all that a node leads to, and takes it from the end of the path.
    Leave(usize),
}

impl Graph {
    /// The graph with these successors; those that are no nodes are left out.
    pub fn new(mut successors: Vec<Vec<usize>>) -> Self {
        let nodes = successors.len();
        for targets in &mut successors {
            targets.retain(|target| *target < nodes);
        }
        Self { successors }
    }

    /// The nodes that a node leads to.
    pub fn successors(&self, node: usize) -> &[usize] {
        self.successors.get(node).map_or(&[], Vec::as_slice)
    }

    /// The same nodes with every edge turned round.
    pub fn reversed(&self) -> Self {
        let mut predecessors = vec![Vec::new(); self.successors.len()];
        for (node, targets) in self.successors.iter().enumerate() {
            for target in targets {
                predecessors[*target].push(node);
            }
        }
        Self {
            successors: predecessors,
        }
    }

    /// Walks from each of these nodes that was not met by then.
    pub fn depth_first<R>(&self, roots: R) -> DepthFirst<'_, R::IntoIter>
    where
        R: IntoIterator<Item = usize>,
    {
        DepthFirst {
            graph: self,
            roots: roots.into_iter(),
            marks: vec![Mark::New; self.successors.len()],
            path: Vec::new(),
        }
    }

    /// All nodes that can be reached from these, themselves included, each behind all that it leads
    /// to but for what leads back.
    pub fn post_order(&self, roots: impl IntoIterator<Item = usize>) -> Vec<usize> {
        let left = |step| match step {
            Step::Leave(node) => Some(node),
            Step::Enter(_) | Step::Back(_) => None,
        };
        self.depth_first(roots).filter_map(left).collect()
    }

    /// Whether each node can be reached from these, themselves included.
    pub fn reachable(&self, roots: impl IntoIterator<Item = usize>) -> Vec<bool> {
        let mut reached = vec![false; self.successors.len()];
        for node in self.post_order(roots) {
            reached[node] = true;
        }
        reached
    }

    /// For each node the number of its strongly connected component: two nodes have the same if
    /// each can be reached from the other.
    pub fn components(&self) -> Vec<usize> {
        // Kosaraju's algorithm: the component of the node that was left last is what reaches it,
        // and so on without that.
        let nodes = self.successors.len();
        let reversed = self.reversed();
        let order = self.post_order(0..nodes);
        let mut components = vec![0; nodes];
        let mut count = 0;
        let mut depth = 0_usize;
        for step in reversed.depth_first(order.into_iter().rev()) {
            match step {
                Step::Enter(node) => {
                    components[node] = count;
                    depth += 1;
                }
                Step::Back(_) => {}
                Step::Leave(_) => {
                    depth -= 1;
                    count += usize::from(depth == 0);
                }
            }
        }
        components
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    New,
    OnPath,
    Done,
}

/// A depth-first walk.
#[derive(Debug, Clone)]
pub struct DepthFirst<'g, R> {
    graph: &'g Graph,
    roots: R,
    marks: Vec<Mark>,
    /// The nodes from a root to where the walk is, each with the place of the successor that comes
    /// next.
    path: Vec<(usize, usize)>,
}

impl<R> DepthFirst<'_, R> {
    /// The nodes from a root to where the walk is.
    pub fn path(&self) -> impl DoubleEndedIterator<Item = usize> + ExactSizeIterator {
        self.path.iter().map(|(node, _)| *node)
    }

    fn enter(&mut self, node: usize) -> Step {
        self.marks[node] = Mark::OnPath;
        self.path.push((node, 0));
        Step::Enter(node)
    }
}

impl<R: Iterator<Item = usize>> Iterator for DepthFirst<'_, R> {
    type Item = Step;

    fn next(&mut self) -> Option<Step> {
        while let Some((from, next)) = self.path.last_mut() {
            let (from, position) = (*from, *next);
            let Some(to) = self.graph.successors(from).get(position).copied() else {
                self.path.pop();
                self.marks[from] = Mark::Done;
                return Some(Step::Leave(from));
            };
            *next += 1;
            match self.marks[to] {
                Mark::New => return Some(self.enter(to)),
                Mark::OnPath => return Some(Step::Back(Edge { from, position, to })),
                Mark::Done => {}
            }
        }
        let marks = &self.marks;
        let is_new = |root: &usize| marks.get(*root) == Some(&Mark::New);
        let root = self.roots.find(is_new)?;
        Some(self.enter(root))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn graph(successors: &[&[usize]]) -> Graph {
        Graph::new(successors.iter().map(|targets| targets.to_vec()).collect())
    }

    #[test]
    fn a_walk_says_what_it_meets_and_where_it_is() {
        let graph = graph(&[&[1, 2], &[0], &[2], &[1]]);
        let mut walk = graph.depth_first(0..4);
        let mut steps = Vec::new();
        while let Some(step) = walk.next() {
            steps.push((step, walk.path().collect::<Vec<_>>()));
        }
        let back = |from, position, to| Step::Back(Edge { from, position, to });
        let expected = [
            (Step::Enter(0), vec![0]),
            (Step::Enter(1), vec![0, 1]),
            (back(1, 0, 0), vec![0, 1]),
            (Step::Leave(1), vec![0]),
            (Step::Enter(2), vec![0, 2]),
            (back(2, 0, 2), vec![0, 2]),
            (Step::Leave(2), vec![0]),
            (Step::Leave(0), vec![]),
            (Step::Enter(3), vec![3]),
            (Step::Leave(3), vec![]),
        ];
        assert_eq!(steps, expected);
    }

    #[test]
    fn nodes_stand_behind_what_they_lead_to() {
        let graph = graph(&[&[1, 2], &[3], &[3], &[], &[0]]);
        assert_eq!(graph.post_order(0..5), [3, 1, 2, 0, 4]);
        assert_eq!(graph.post_order([2]), [3, 2]);
    }

    #[test]
    fn what_can_be_reached_includes_the_roots() {
        let graph = graph(&[&[1], &[], &[0], &[3]]);
        assert_eq!(graph.reachable([2]), [true, true, true, false]);
        assert_eq!(graph.reachable([3]), [false, false, false, true]);
        assert_eq!(graph.reversed().reachable([0]), [true, false, true, false]);
        assert_eq!(graph.reachable([]), [false; 4]);
    }

    #[test]
    fn a_component_is_what_reaches_itself() {
        // 0 -> 1 -> 2 -> 0, and from there to 3 <-> 4; 5 has no edges, 6 leads to itself.
        let graph = graph(&[&[1], &[2, 3], &[0], &[4], &[3], &[0], &[6]]);
        let components = graph.components();
        let same = |one: usize, other: usize| components[one] == components[other];
        assert!(same(0, 1) && same(1, 2) && same(3, 4));
        let firsts = [0, 3, 5, 6].map(|node| components[node]);
        let distinct: std::collections::BTreeSet<usize> = firsts.into_iter().collect();
        assert_eq!(distinct.len(), firsts.len());
    }

    #[test]
    fn what_is_no_node_is_left_out() {
        let graph = graph(&[&[7, 1], &[]]);
        assert_eq!(graph.successors(0), [1]);
        assert_eq!(graph.post_order([9, 0]), [1, 0]);
    }

    #[test]
    fn a_long_chain_needs_no_stack() {
        let nodes = 1_000_000;
        let chain = Graph::new((1..=nodes).map(|next| vec![next % nodes]).collect());
        let components = chain.components();
        assert!(
            components
                .iter()
                .all(|component| *component == components[0])
        );
    }
}
