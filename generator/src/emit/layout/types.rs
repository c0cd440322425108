//! Types that are too long for a line.
//!
//! In: a type as one line. Out: the same, with its arguments on lines of their own where rustfmt
//! puts them there.

use super::{INDENT, WIDTH, is_short_list, width};

/// A type, read as far as its brackets go.
pub(super) struct Type<'a> {
    text: &'a str,
    /// The text before its bracket, including the bracket; nothing if there is none.
    open: &'a str,
    arguments: Vec<Self>,
    close: &'static str,
}

impl<'a> Type<'a> {
    pub(super) fn parse(text: &'a str) -> Self {
        let text = text.trim();
        let leaf = Self {
            text,
            open: "",
            arguments: Vec::new(),
            close: "",
        };
        let Some(at) = text.find(['<', '(']) else {
            return leaf;
        };
        let (open, rest) = text.split_at(at + 1);
        let close = if open.ends_with('<') { ">" } else { ")" };
        let Some(inner) = rest.strip_suffix(close) else {
            return leaf;
        };
        Self {
            arguments: parts(inner).map(Self::parse).collect(),
            open,
            close,
            ..leaf
        }
    }

    /// The text of the type behind `used` columns of a line that begins with `indent` spaces, and
    /// before `behind` columns.
    pub(super) fn fit(&self, used: usize, indent: usize, behind: usize) -> String {
        // rustfmt does not count the word `impl`.
        let starts = ["impl ", "Item = impl "];
        let is_impl = starts.iter().any(|start| self.text.starts_with(start));
        let most = if is_impl {
            WIDTH + "impl ".len()
        } else {
            WIDTH
        };
        let fits = used + width(self.text) + behind <= most && !self.has_long_tuple();
        if fits || self.arguments.is_empty() {
            return self.text.to_owned();
        }
        if let ([only], ">") = (self.arguments.as_slice(), self.close)
            && only.open == "("
        {
            // A tuple shares the lines of the brackets around it.
            return format!("{}{}{}", self.open, only.broken(indent), self.close);
        }
        self.broken(indent)
    }

    /// Whether it has a tuple that does not stay on one line, however much room there is.
    pub(super) fn has_long_tuple(&self) -> bool {
        // Types are not nested deeper than a schema that a document can have; each level of
        // brackets is one level here.
        let inner = self
            .text
            .get(self.open.len()..self.text.len() - self.close.len());
        let is_long = self.open.ends_with('(') && inner.is_some_and(|inner| !is_short_list(inner));
        is_long || self.arguments.iter().any(Self::has_long_tuple)
    }

    fn broken(&self, indent: usize) -> String {
        let inner = indent + INDENT.len();
        let lines: String = self
            .arguments
            .iter()
            .map(|argument| format!("{}{},\n", " ".repeat(inner), argument.fit(inner, inner, 1)))
            .collect();
        format!("{}\n{lines}{}{}", self.open, " ".repeat(indent), self.close)
    }
}

/// The parts of a list, which have commas between them; a comma at the end separates nothing.
fn parts(list: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0_usize;
    let ends = move |sign: char| {
        match sign {
            '<' | '(' => depth += 1,
            '>' | ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        sign == ',' && depth == 0
    };
    list.split(ends).filter(|part| !part.trim().is_empty())
}

/// `prefix type` and what follows it: on one line, with the type on the next line, or with its
/// arguments on lines of their own.
pub(super) fn assigned(indent: &str, prefix: &str, ty: &str, behind: &str) -> String {
    let has_long_tuple = Type::parse(ty).has_long_tuple();
    let short = format!("{indent}{prefix} {ty}{behind}");
    if width(&short) <= WIDTH && !has_long_tuple {
        return format!("{short}\n");
    }
    let below = format!("{indent}{INDENT}{ty}{behind}");
    if width(&below) <= WIDTH && !has_long_tuple {
        return format!("{indent}{prefix}\n{below}\n");
    }
    let start = format!("{indent}{prefix} ");
    let ty = Type::parse(ty).fit(width(&start), indent.len(), behind.len());
    format!("{start}{ty}{behind}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alias(ty: &str) -> String {
        assigned("", "pub type Alias =", ty, ";")
    }

    /// With its semicolon, a type of 95 columns just fits on a line of its own.
    #[test]
    fn the_semicolon_behind_an_alias_counts() {
        let inner = "A".repeat(90);
        let expected = format!("pub type Alias =\n    Vec<{inner}>;\n");
        assert_eq!(alias(&format!("Vec<{inner}>")), expected);
        let inner = "A".repeat(91);
        let expected = format!("pub type Alias = Vec<\n    {inner},\n>;\n");
        assert_eq!(alias(&format!("Vec<{inner}>")), expected);
    }

    /// A name has no place to break at.
    #[test]
    fn a_name_that_fits_on_no_line_stays_where_it_is() {
        let name = "A".repeat(95);
        assert_eq!(alias(&name), format!("pub type Alias =\n    {name};\n"));
        for columns in [96, 120] {
            let name = "A".repeat(columns);
            assert_eq!(alias(&name), format!("pub type Alias = {name};\n"));
        }
    }
}
