//! Which types hold each other in circles.
//!
//! In: for each node the nodes that it leads to. Out: for each node the number of its strongly connected component (Tarjan's algorithm, with
//! a stack of its own). What is outside of a component has no say in it.

/// One node on the walk.
struct Step {
    node: usize,
    next: usize,
}

struct Walk<'e> {
    edges: &'e [Vec<usize>],
    /// When a node was met, counted from 1; 0 if it was not.
    met: Vec<usize>,
    /// The earliest node on the stack that can be reached.
    low: Vec<usize>,
    open: Vec<usize>,
    circles: Vec<Option<usize>>,
    count: usize,
}

/// The component of each node.
pub(super) fn circles(edges: &[Vec<usize>]) -> Vec<Option<usize>> {
    let nodes = edges.len();
    let mut walk = Walk {
        edges,
        met: vec![0; nodes],
        low: vec![0; nodes],
        open: Vec::new(),
        circles: vec![None; nodes],
        count: 0,
    };
    for start in 0..nodes {
        if walk.met[start] == 0 {
            walk.run(start);
        }
    }
    walk.circles
}

impl Walk<'_> {
    fn enter(&mut self, node: usize, path: &mut Vec<Step>) {
        self.count += 1;
        (self.met[node], self.low[node]) = (self.count, self.count);
        self.open.push(node);
        path.push(Step { node, next: 0 });
    }

    fn run(&mut self, start: usize) {
        let mut path = Vec::new();
        self.enter(start, &mut path);
        while let Some(step) = path.last_mut() {
            let node = step.node;
            let Some(target) = self.edges[node]
                .get(step.next)
                .copied()
                .filter(|target| *target < self.edges.len())
            else {
                path.pop();
                self.leave(node, path.last().map(|above| above.node));
                continue;
            };
            step.next += 1;
            if self.met[target] == 0 {
                self.enter(target, &mut path);
            } else if self.circles[target].is_none() {
                self.low[node] = self.low[node].min(self.met[target]);
            }
        }
    }

    /// A node from which nothing earlier can be reached closes its component.
    fn leave(&mut self, node: usize, above: Option<usize>) {
        if let Some(above) = above {
            self.low[above] = self.low[above].min(self.low[node]);
        }
        if self.low[node] != self.met[node] {
            return;
        }
        while let Some(member) = self.open.pop() {
            self.circles[member] = Some(node);
            if member == node {
                return;
            }
        }
    }
}
