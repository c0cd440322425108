//! The beginning of a long text. In: a text. Out: its first lines, and a line that counts the rest.

/// The first lines of a text, without blank ones at its end; a last line counts the others.
pub(super) fn first_lines(text: &str, most: usize) -> String {
    let lines: Vec<&str> = text.trim_end().lines().collect();
    let mut shown: Vec<String> = lines
        .iter()
        .take(most)
        .map(|line| (*line).to_owned())
        .collect();
    if lines.len() > most {
        shown.push(format!("and {} more lines", lines.len() - most));
    }
    shown.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_that_are_left_out_are_counted() {
        assert_eq!(first_lines("a\nb\nc\nd\n\n", 2), "a\nb\nand 2 more lines");
        assert_eq!(first_lines("a\nb\n\n", 2), "a\nb");
        assert_eq!(first_lines("", 2), "");
    }
}
