//! From the text of a query to its parts.
//!
//! In: a text. Out: a [`Query`], or the first fault. Nothing is read twice, whatever the text is:
//! what a word begins is known from its first sign, and whether a query is compared is known from
//! the sign behind it.

use super::scan::Scan;
use super::{Inner, Literal, Operand, PathError, Query, Relation, Segment, Selector, Test};
use crate::load::overlay::budget::{MAX_PATH, MAX_PATH_DEPTH};

/// The functions of RFC 9535.
const FUNCTIONS: &str = "`count`, `length`, `match`, `search` and `value`";

pub(super) fn query(text: &str) -> Result<Query, PathError> {
    if text.len() > MAX_PATH {
        return Err(PathError::Long);
    }
    let mut reader = PathParser {
        scan: Scan::new(text),
        depth: 0,
    };
    reader.scan.require("$")?;
    let segments = reader.segments()?;
    if reader.scan.at() < text.len() {
        return Err(reader.scan.expected("`.`, `..` or `[`"));
    }
    Ok(Query { segments })
}

struct PathParser<'t> {
    scan: Scan<'t>,
    /// How many brackets, parentheses and function calls are open.
    depth: usize,
}

/// What stands on one side of a comparison, as an argument, or alone.
enum Expression {
    Literal(Literal),
    Query(Inner),
    /// The result of a function that gives a value.
    Value(Operand),
    /// The result of a function that gives true or false.
    Test(Test),
}

impl PathParser<'_> {
    /// Reads what is inside a bracket, a parenthesis or a function call that was opened just now.
    fn inside<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, PathError>,
    ) -> Result<T, PathError> {
        if self.depth == MAX_PATH_DEPTH {
            return Err(PathError::Deep { at: self.scan.at() });
        }
        self.depth += 1;
        let result = read(self);
        self.depth -= 1;
        result
    }

    fn segments(&mut self) -> Result<Vec<Segment>, PathError> {
        let mut segments = Vec::new();
        loop {
            let before = self.scan.at();
            self.scan.blanks();
            let descends = self.scan.eat("..");
            let selectors = if self.scan.eat("[") {
                self.inside(Self::selectors)?
            } else if descends || self.scan.eat(".") {
                vec![if self.scan.eat("*") {
                    Selector::Wildcard
                } else {
                    Selector::Name(self.scan.name()?)
                }]
            } else {
                self.scan.back_to(before);
                return Ok(segments);
            };
            segments.push(Segment {
                descends,
                selectors,
            });
        }
    }

    fn selectors(&mut self) -> Result<Vec<Selector>, PathError> {
        // Most brackets have one selector, and a list that grows has room for four at first.
        let mut selectors = Vec::with_capacity(1);
        loop {
            self.scan.blanks();
            selectors.push(self.selector()?);
            self.scan.blanks();
            if self.scan.eat("]") {
                return Ok(selectors);
            }
            if !self.scan.eat(",") {
                return Err(self.scan.expected("`,` or `]`"));
            }
        }
    }

    fn selector(&mut self) -> Result<Selector, PathError> {
        match self.scan.peek() {
            Some('\'' | '"') => self.scan.string().map(Selector::Name),
            Some('-' | ':' | '0'..='9') => self.index_or_slice(),
            _ if self.scan.eat("*") => Ok(Selector::Wildcard),
            _ if self.scan.eat("?") => {
                self.scan.blanks();
                self.any().map(Selector::Filter)
            }
            _ => Err(self
                .scan
                .expected("a key in quotes, an index, `*`, `:` or `?`")),
        }
    }

    fn index_or_slice(&mut self) -> Result<Selector, PathError> {
        let start = self.scan.integer()?;
        let behind = self.scan.at();
        self.scan.blanks();
        if !self.scan.eat(":") {
            self.scan.back_to(behind);
            return match start {
                Some(index) => Ok(Selector::Index(index)),
                None => Err(self.scan.expected("`:`")),
            };
        }
        self.scan.blanks();
        let end = self.scan.integer()?;
        self.scan.blanks();
        let step = if self.scan.eat(":") {
            self.scan.blanks();
            self.scan.integer()?
        } else {
            None
        };
        Ok(Selector::Slice {
            start,
            end,
            step: step.unwrap_or(1),
        })
    }

    /// Tests between `||`.
    fn any(&mut self) -> Result<Test, PathError> {
        let mut tests = self.separated("||", Self::all)?;
        Ok(if tests.len() == 1 {
            tests.remove(0)
        } else {
            Test::Any(tests)
        })
    }

    /// Tests between `&&`.
    fn all(&mut self) -> Result<Test, PathError> {
        let mut tests = self.separated("&&", Self::test)?;
        Ok(if tests.len() == 1 {
            tests.remove(0)
        } else {
            Test::All(tests)
        })
    }

    fn separated(
        &mut self,
        sign: &str,
        read: impl Fn(&mut Self) -> Result<Test, PathError>,
    ) -> Result<Vec<Test>, PathError> {
        let mut tests = vec![read(self)?];
        loop {
            let behind = self.scan.at();
            self.scan.blanks();
            if !self.scan.eat(sign) {
                self.scan.back_to(behind);
                return Ok(tests);
            }
            self.scan.blanks();
            tests.push(read(self)?);
        }
    }

    fn test(&mut self) -> Result<Test, PathError> {
        let negated = self.scan.eat("!");
        if negated {
            self.scan.blanks();
        }
        let at = self.scan.at();
        let test = if self.scan.eat("(") {
            self.inside(|reader| {
                reader.scan.blanks();
                let test = reader.any()?;
                reader.scan.blanks();
                reader.scan.require(")")?;
                Ok(test)
            })?
        } else if negated {
            let subject = self.subject()?;
            alone(subject, at)?
        } else {
            self.comparison()?
        };
        Ok(if negated {
            Test::Not(Box::new(test))
        } else {
            test
        })
    }

    /// A comparison, or something that is a test by itself.
    fn comparison(&mut self) -> Result<Test, PathError> {
        let at = self.scan.at();
        let left = self.subject()?;
        let behind = self.scan.at();
        self.scan.blanks();
        let Some(relation) = self.relation() else {
            self.scan.back_to(behind);
            return alone(left, at);
        };
        let left = operand(left, at)?;
        self.scan.blanks();
        let at = self.scan.at();
        let right = self.subject()?;
        Ok(Test::Compare {
            left,
            relation,
            right: operand(right, at)?,
        })
    }

    fn relation(&mut self) -> Option<Relation> {
        // Longer signs first: `<` begins `<=`.
        const SIGNS: [(&str, Relation); 6] = [
            ("==", Relation::Equal),
            ("!=", Relation::Unequal),
            ("<=", Relation::LessOrEqual),
            (">=", Relation::GreaterOrEqual),
            ("<", Relation::Less),
            (">", Relation::Greater),
        ];
        SIGNS
            .iter()
            .find(|(sign, _)| self.scan.eat(sign))
            .map(|(_, relation)| *relation)
    }

    fn subject(&mut self) -> Result<Expression, PathError> {
        match self.scan.peek() {
            Some('\'' | '"') => self
                .scan
                .string()
                .map(|text| Expression::Literal(Literal::Text(text))),
            Some('-' | '0'..='9') => self
                .scan
                .number()
                .map(|number| Expression::Literal(Literal::Number(number))),
            Some('a'..='z') => self.word(),
            _ => {
                let absolute = self.scan.eat("$");
                if !absolute && !self.scan.eat("@") {
                    return Err(self.scan.expected("`@`, `$`, a value or a function"));
                }
                let segments = self.segments()?;
                Ok(Expression::Query(Inner { absolute, segments }))
            }
        }
    }

    /// A function call or a literal without quotes.
    fn word(&mut self) -> Result<Expression, PathError> {
        let at = self.scan.at();
        let word = self.scan.word();
        if self.scan.eat("(") {
            return self.inside(|reader| reader.call(word, at));
        }
        match word {
            "null" => Ok(Expression::Literal(Literal::Null)),
            "true" => Ok(Expression::Literal(Literal::Bool(true))),
            "false" => Ok(Expression::Literal(Literal::Bool(false))),
            _ => Err(Scan::wrong(at, "strings stand in quotes")),
        }
    }

    /// The arguments of a function, and what it is of them.
    fn call(&mut self, name: &str, at: usize) -> Result<Expression, PathError> {
        let function = match name {
            "length" => Self::length,
            "count" => Self::count,
            "value" => Self::value,
            "match" => Self::whole,
            "search" => Self::search,
            _ => {
                let reason = format!("there is no such function; there are {FUNCTIONS}");
                return Err(Scan::wrong(at, reason));
            }
        };
        self.scan.blanks();
        let result = function(self)?;
        self.scan.blanks();
        self.scan.require(")")?;
        Ok(result)
    }

    fn length(&mut self) -> Result<Expression, PathError> {
        let of = Box::new(self.value_argument()?);
        Ok(Expression::Value(Operand::Length(of)))
    }

    fn count(&mut self) -> Result<Expression, PathError> {
        let of = self.query_argument()?;
        Ok(Expression::Value(Operand::Count(of)))
    }

    fn value(&mut self) -> Result<Expression, PathError> {
        let of = self.query_argument()?;
        Ok(Expression::Value(Operand::Value(of)))
    }

    fn whole(&mut self) -> Result<Expression, PathError> {
        self.pattern(true)
    }

    fn search(&mut self) -> Result<Expression, PathError> {
        self.pattern(false)
    }

    fn pattern(&mut self, whole: bool) -> Result<Expression, PathError> {
        let text = self.value_argument()?;
        self.scan.blanks();
        self.scan.require(",")?;
        self.scan.blanks();
        let pattern = self.value_argument()?;
        Ok(Expression::Test(Test::Pattern {
            whole,
            text,
            pattern,
        }))
    }

    fn value_argument(&mut self) -> Result<Operand, PathError> {
        let at = self.scan.at();
        let subject = self.subject()?;
        operand(subject, at)
    }

    fn query_argument(&mut self) -> Result<Inner, PathError> {
        let at = self.scan.at();
        match self.subject()? {
            Expression::Query(inner) => Ok(inner),
            Expression::Literal(_) | Expression::Value(_) | Expression::Test(_) => {
                Err(Scan::wrong(at, "this function takes a query: `@…` or `$…`"))
            }
        }
    }
}

/// A subject that is not compared.
fn alone(subject: Expression, at: usize) -> Result<Test, PathError> {
    match subject {
        Expression::Query(inner) => Ok(Test::Exists(inner)),
        Expression::Test(test) => Ok(test),
        Expression::Literal(_) | Expression::Value(_) => {
            Err(Scan::wrong(at, "a value has to be compared with another"))
        }
    }
}

/// A subject of which the value is asked for.
fn operand(subject: Expression, at: usize) -> Result<Operand, PathError> {
    match subject {
        Expression::Literal(literal) => Ok(Operand::Literal(literal)),
        Expression::Value(operand) => Ok(operand),
        Expression::Query(inner) if inner.is_singular() => Ok(Operand::One(inner)),
        Expression::Query(_) => Err(Scan::wrong(
            at,
            "this query may select several values; only one can be used here",
        )),
        Expression::Test(_) => Err(Scan::wrong(
            at,
            "this function gives true or false, which is no value",
        )),
    }
}
