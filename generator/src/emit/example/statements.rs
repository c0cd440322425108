//! The statements of an example program, laid out as rustfmt does.
//!
//! In: expressions of samples as text. Out: lines. What is too long for one line is first given a
//! name, so that no call holds another one that needs lines of its own.

use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::{Expr, Token};

use crate::emit::layout::{self, WIDTH};
use crate::emit::type_text::type_text;
use crate::names::words;

/// The indentation of a statement in a function.
const INDENT: &str = "    ";

/// Statements, each of them complete.
#[derive(Debug, Default)]
pub(super) struct Statements {
    lines: String,
    names: Vec<String>,
}

impl Statements {
    /// Their text.
    pub(super) fn into_text(self) -> String {
        self.lines
    }

    /// Adds a statement that is one line.
    pub(super) fn line(&mut self, line: &str) {
        self.lines.push_str(&format!("{INDENT}{line}\n"));
    }

    /// Gives a name to the result of a call.
    pub(super) fn assign(&mut self, name: &str, callee: &str, arguments: &[String]) {
        self.names.push(name.to_owned());
        let start = format!("let {name} = ");
        let list = arguments.join(", ");
        let call = format!("{callee}({list});");
        let is_short = layout::is_short_list(&list);
        let fits = |before: &str| before.chars().count() + call.chars().count() <= WIDTH;
        if is_short && fits(&format!("{INDENT}{start}")) {
            self.line(&format!("{start}{call}"));
        } else if is_short && fits(&INDENT.repeat(2)) {
            self.line(start.trim_end());
            self.line(&format!("{INDENT}{call}"));
        } else {
            // The call begins where its first line has room.
            let first = format!("{INDENT}{start}{callee}(");
            if first.chars().count() <= WIDTH {
                let call = layout::long_call(INDENT, callee, arguments);
                self.line(&format!("{start}{call};"));
            } else {
                let call = layout::long_call(&INDENT.repeat(2), callee, arguments);
                self.line(start.trim_end());
                self.line(&format!("{INDENT}{call};"));
            }
        }
    }

    /// Adds the call of a client, which begins with what takes its result.
    pub(super) fn send(&mut self, start: &str, chain: &[String]) {
        if let Some(line) = short_chain(start, chain) {
            return self.line(&line);
        }
        let inner = INDENT.repeat(2);
        let calls: Vec<String> = chain.iter().map(|call| self.named(call, &inner)).collect();
        if let Some(line) = short_chain(start, &calls) {
            return self.line(&line);
        }
        self.line(&format!("{start}client"));
        for call in calls {
            self.line(&format!("{INDENT}.{call}"));
        }
        self.line(&format!("{INDENT}.await?;"));
    }

    /// A call whose arguments have names where it is too long with them.
    fn named(&mut self, call: &str, indent: &str) -> String {
        let Ok(call) = syn::parse_str::<syn::ExprCall>(call) else {
            return call.to_owned();
        };
        let callee = type_text(call.func.to_token_stream());
        let arguments = self.arguments(&call.args, indent.len() + callee.len() + 3);
        layout::call(indent, &format!(".{callee}"), &arguments, 0)
            .trim_start_matches('.')
            .to_owned()
    }

    /// Arguments that are on a line behind `used` columns, or names for them.
    fn arguments(&mut self, arguments: &Punctuated<Expr, Token![,]>, used: usize) -> Vec<String> {
        let texts: Vec<String> = arguments
            .iter()
            .map(|argument| type_text(argument.to_token_stream()))
            .collect();
        let list = texts.join(", ");
        if layout::is_short_list(&list) && used + list.chars().count() <= WIDTH {
            return texts;
        }
        arguments
            .iter()
            .zip(texts)
            .map(|(argument, text)| self.name_for(argument).unwrap_or(text))
            .collect()
    }

    /// The items of a list or tuple, or names for them.
    fn items<'e>(&mut self, items: impl Iterator<Item = &'e Expr>) -> String {
        let items = items.map(|item| {
            let text = type_text(item.to_token_stream());
            self.name_for(item).unwrap_or(text)
        });
        items.collect::<Vec<_>>().join(", ")
    }

    /// A name for the value of a call or of a list; others are short enough.
    fn name_for(&mut self, argument: &Expr) -> Option<String> {
        match argument {
            Expr::Call(call) => {
                let callee = type_text(call.func.to_token_stream());
                let owner = callee.split("::").next().unwrap_or_default();
                let name = self.free(&words::snake(owner));
                let used = INDENT.len() + name.len() + callee.len() + "let  = ();".len();
                let arguments = self.arguments(&call.args, used);
                self.assign(&name, &callee, &arguments);
                Some(name)
            }
            Expr::Array(array) => Some(format!("[{}]", self.items(array.elems.iter()))),
            Expr::Tuple(tuple) => Some(format!("({})", self.items(tuple.elems.iter()))),
            _ => None,
        }
    }

    /// The name, with a number behind it if it is taken.
    fn free(&self, name: &str) -> String {
        let name = crate::names::reserved::identifier(name);
        let numbered = (2..).map(|number: usize| format!("{name}{number}"));
        std::iter::once(name.clone())
            .chain(numbered)
            .find(|name| !self.names.contains(name))
            .unwrap_or(name)
    }
}

/// The call of a client on one line, if that is what rustfmt does.
fn short_chain(start: &str, chain: &[String]) -> Option<String> {
    let call = format!("client.{}.await?", chain.join("."));
    let line = format!("{start}{call};");
    let fits = INDENT.len() + line.chars().count() <= WIDTH;
    (layout::is_short_chain(&call) && fits).then_some(line)
}
