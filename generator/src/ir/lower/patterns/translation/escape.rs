//! What a backslash does to what is behind it.

use super::{BACK_REFERENCE, Fault, OTHER_DIALECT, SURROGATES, Translation, invalid};

/// Letters whose escape is the letter itself by Annex B, and an anchor, a quotation, white space or
/// a character by its number or name in several other dialects.
const OF_OTHER_DIALECTS: &str = "AEGHKNQRUVXZaehz";

pub(super) enum Escape {
    /// One character, or half of one in UTF-16, and how it is spelled.
    Character(u32, String),
    /// `\d`
    Class(String),
    /// `\b`
    Boundary(&'static str),
}

impl<'p> Translation<'p> {
    /// What is behind a backslash. `\s` and `\S` keep their spelling, which people can read; the
    /// runtime gives them the meaning of ECMA-262.
    pub(super) fn escape(&mut self, in_class: bool) -> Result<Escape, Fault> {
        let behind = self.rest.clone();
        let Some(character) = self.rest.next() else {
            return invalid("a backslash stands at the end");
        };
        Ok(match character {
            'd' | 'D' | 's' | 'S' | 'w' | 'W' => Escape::Class(format!("\\{character}")),
            'b' if in_class => control('\u{8}'),
            'b' => Escape::Boundary("\\b"),
            'B' if !in_class => Escape::Boundary("\\B"),
            'f' => spelled('\u{C}', "\\f"),
            'n' => spelled('\n', "\\n"),
            'r' => spelled('\r', "\\r"),
            't' => spelled('\t', "\\t"),
            'v' => spelled('\u{B}', "\\v"),
            'p' | 'P' => {
                self.unsupported("a Unicode class");
                if self.eat("{") {
                    self.rest.by_ref().find(|character| *character == '}');
                }
                Escape::Class("\\w".to_owned())
            }
            'k' if self.captures.has_names => {
                self.unsupported(BACK_REFERENCE);
                literal(character)
            }
            'c' => match self.control_letter(in_class) {
                Some(letter) => control(letter),
                // The backslash is the character, and the letter is another one.
                None => {
                    self.rest = behind;
                    spelled('\\', "\\\\")
                }
            },
            'x' => self.hexadecimal(),
            'u' => self.code_point(),
            '0'..='9' => self.number(character, in_class),
            _ => {
                if OF_OTHER_DIALECTS.contains(character) {
                    self.unsupported(OTHER_DIALECT);
                }
                literal(character)
            }
        })
    }

    /// `\cA`: the letter stands for the control character of its place in the alphabet. In classes,
    /// Annex B takes digits and `_` as well.
    fn control_letter(&mut self, in_class: bool) -> Option<char> {
        let letter = self.peek().filter(|letter| {
            letter.is_ascii_alphabetic() || in_class && matches!(letter, '0'..='9' | '_')
        })?;
        self.rest.next();
        char::from_u32(u32::from(letter) & 0x1F)
    }

    /// `\x41`
    fn hexadecimal(&mut self) -> Escape {
        if let Some((digits, unit)) = self.units(2) {
            let character = char::from_u32(unit).unwrap_or_default();
            return spelled(character, &format!("\\x{digits}"));
        }
        let number = self.rest.as_str().strip_prefix('{');
        if number.is_some_and(|number| number.starts_with(|c: char| c.is_ascii_hexdigit())) {
            self.unsupported(OTHER_DIALECT);
        }
        literal('x')
    }

    /// `\u0041`, `\u{41}`, and two halves of one character.
    fn code_point(&mut self) -> Escape {
        let braced = self.rest.as_str().strip_prefix('{');
        if let Some((digits, behind)) = braced.and_then(hexadecimal_in_braces)
            && let Ok(number) = u32::from_str_radix(digits, 16)
            && number <= u32::from(char::MAX)
        {
            self.rest = behind.chars();
            return self.unit(&format!("\\u{{{digits}}}"), number);
        }
        let Some((digits, unit)) = self.units(4) else {
            return literal('u');
        };
        if !(0xD800..0xDC00).contains(&unit) {
            return self.unit(&format!("\\u{{{digits}}}"), unit);
        }
        let after = self.rest.clone();
        let low = self.eat("\\u").then(|| self.units(4)).flatten();
        match low {
            Some((_, low)) if (0xDC00..0xE000).contains(&low) => {
                let number = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
                self.unit(&format!("\\u{{{number:X}}}"), number)
            }
            _ => {
                self.rest = after;
                self.unit("", unit)
            }
        }
    }

    fn unit(&mut self, text: &str, number: u32) -> Escape {
        match char::from_u32(number) {
            Some(character) => spelled(character, text),
            // Rust's texts have whole characters only.
            None => {
                self.unsupported(SURROGATES);
                Escape::Character(number, text.to_owned())
            }
        }
    }

    /// So many hexadecimal digits, if they are next, and their number.
    fn units(&mut self, count: usize) -> Option<(&'p str, u32)> {
        let digits = self.rest.as_str().get(..count)?;
        if !digits.chars().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        let number = u32::from_str_radix(digits, 16).ok()?;
        self.eat(digits);
        Some((digits, number))
    }

    /// A back-reference if there is such a group. Otherwise an octal number, as of Annex B.
    fn number(&mut self, first: char, in_class: bool) -> Escape {
        let digits = self.rest.clone().take_while(char::is_ascii_digit);
        let number = std::iter::once(first).chain(digits).collect::<String>();
        let is_group = number
            .parse()
            .is_ok_and(|number: usize| number <= self.captures.count);
        if is_group && !in_class && first != '0' {
            self.unsupported(BACK_REFERENCE);
            self.eat(number.trim_start_matches(first));
            return literal(first);
        }
        if first >= '8' {
            return literal(first);
        }
        let mut octal = first.to_digit(8).unwrap_or_default();
        let longest = if first <= '3' { 2 } else { 1 };
        for _ in 0..longest {
            let Some(digit) = self.peek().and_then(|digit| digit.to_digit(8)) else {
                break;
            };
            self.rest.next();
            octal = octal * 8 + digit;
        }
        control(char::from_u32(octal).unwrap_or_default())
    }
}

/// The digits up to the next brace, and what is behind it.
fn hexadecimal_in_braces(text: &str) -> Option<(&str, &str)> {
    let behind = text.trim_start_matches(|digit: char| digit.is_ascii_hexdigit());
    let digits = text.strip_suffix(behind)?;
    Some((digits, behind.strip_prefix('}')?))
}

fn spelled(character: char, text: &str) -> Escape {
    Escape::Character(character.into(), text.to_owned())
}

fn control(character: char) -> Escape {
    spelled(character, &format!("\\x{:02X}", u32::from(character)))
}

/// A character that only stands for itself. The engine gives some escapes a meaning.
fn literal(character: char) -> Escape {
    let needs_none = character.is_ascii_alphanumeric() || matches!(character, '<' | '>');
    let escape = if needs_none || !character.is_ascii() {
        ""
    } else {
        "\\"
    };
    spelled(character, &format!("{escape}{character}"))
}
