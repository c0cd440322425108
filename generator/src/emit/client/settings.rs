//! What every client can be told: methods that hand it on to the core of the runtime.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::emit::docs::Comment;
use crate::emit::item::{Argument, Body, Function, Meta, Visibility};
use crate::emit::pointers;
use crate::emit::unit::Imports;
use crate::surface::Origin;

/// A setting: its name, its arguments with their types, and what it does.
struct Setting {
    name: &'static str,
    arguments: &'static [(&'static str, &'static str)],
    docs: &'static str,
}

const SETTINGS: [Setting; 13] = [
    Setting {
        name: "base_url",
        arguments: &[("url", "impl Into<ServerUrl>")],
        docs: "Talks to another server; operations that have one of their own go there as well.\n\n\
            [`ServerUrl`] says which addresses, and which values of a server's variables, can be used; a call to another one is\n\
            refused before anything is sent.",
    },
    Setting {
        name: "credential",
        arguments: &[("credential", "impl Security + 'static")],
        docs: "Holds one more credential; each operation uses the one it accepts.",
    },
    Setting {
        name: "header",
        arguments: &[
            ("name", "impl Into<String>"),
            ("value", "impl Into<String>"),
        ],
        docs: "Sends a header with every request. Those that frame or route the message, such as `Content-Length` and `Host`, are\n\
            refused when a request is sent. The value is treated as a secret: no message shows it, even if a server repeats it.",
    },
    Setting {
        name: "timeout",
        arguments: &[("timeout", "std::time::Duration")],
        docs: "How long a call may take, with all attempts and the waits between them; 60 seconds unless this is called.\n\
            A call whose body is read while it is sent has only the limit that the call itself sets.",
    },
    Setting {
        name: "attempt_timeout",
        arguments: &[("timeout", "std::time::Duration")],
        docs: "How long one attempt may take; 30 seconds unless this is called, and never longer than what is left for the call.",
    },
    Setting {
        name: "response_limit",
        arguments: &[("bytes", "usize")],
        docs: "How many bytes the body of an answer may have; 8 MiB unless this is called. A larger one is an error, of which no\n\
            more than that is read.\n\n\
            What is read takes a multiple of that in memory: 5 times for an ordinary list of objects that is read as any\n\
            JSON, 16 to 24 times for `[0,0,…]`, and up to 64 times for lists in lists. A list of objects with a type takes the\n\
            size of that type for each `{}`.",
    },
    Setting {
        name: "retries",
        arguments: &[("retries", "u32")],
        docs: "How often a failed attempt is repeated; twice unless this is called.\n\n\
            [`RetryPolicy`] says after which failures it is: a `POST` or `PATCH` only if the server has not processed it,\n\
            or if it has an idempotency key.",
    },
    Setting {
        name: "retry_policy",
        arguments: &[("policy", "RetryPolicy")],
        docs: "How often and how patiently a failed attempt is repeated.",
    },
    Setting {
        name: "follow_redirects",
        arguments: &[("most", "u32")],
        docs: "The number of redirects that one attempt follows within one origin: none unless this is called.\n\n\
            A redirect to another scheme, host or port is never followed, so that credentials and bodies stay with their\n\
            server. Nor is one whose status the document lists for the operation, or that would make a `GET` of a `POST`\n\
            (301 and 302).",
    },
    Setting {
        name: "environment",
        arguments: &[("environment", "impl Environment + 'static")],
        docs: "Takes time, waiting and randomness from elsewhere, for example from a test that drives the time.",
    },
    Setting {
        name: "on_drift",
        arguments: &[("hook", "impl Fn(&Drift) + Send + Sync + 'static")],
        docs: "Calls a function where an answer deviates from the document: an unknown value of an enumeration, a text that is not of\n\
            its format, a missing key, a status that is not listed. It is called once for each place, for this client and its\n\
            clones, with a JSON Pointer into the document. Reading an answer then takes longer, since all of its deviations are\n\
            collected.",
    },
    Setting {
        name: "tolerance",
        arguments: &[("tolerance", "Tolerance")],
        docs: "Says what tolerant calls may correct in an answer. By default they correct all that can be corrected. Other calls\n\
            correct nothing.",
    },
    Setting {
        name: "transport",
        arguments: &[("transport", "impl Transport + 'static")],
        docs: "Sends requests in another way, for example to answer them in memory.",
    },
];

/// The methods.
pub(super) fn all(imports: &Imports) -> impl Iterator<Item = Function> {
    for name in [
        "Drift",
        "Environment",
        "RetryPolicy",
        "Security",
        "ServerUrl",
        "Tolerance",
        "Transport",
    ] {
        imports.runtime(name);
    }
    SETTINGS.iter().map(method)
}

/// What the core is told beside what the client is given: where the document describes types and
/// operations.
fn known(setting: &Setting) -> Option<TokenStream> {
    let file = pointers::FILE;
    (setting.name == "on_drift").then(|| quote!(include_str!(#file)))
}

fn method(setting: &Setting) -> Function {
    let ident = |name: &str| Ident::new(name, Span::call_site());
    let name = ident(setting.name);
    let given = setting.arguments.iter().map(|(name, _)| {
        let name = ident(name);
        quote!(#name)
    });
    let given = known(setting).into_iter().chain(given);
    let arguments = setting.arguments.iter().map(|(name, ty)| Argument {
        name: (*name).to_owned(),
        ty: (*ty).to_owned(),
    });
    Function {
        meta: Meta::new(setting.name, Origin::Api, Comment::new(setting.docs)),
        attributes: vec!["must_use".to_owned()],
        visibility: Visibility::Public,
        generics: "",
        receiver: Some("self"),
        arguments: arguments.collect(),
        returns: "Self".to_owned(),
        body: Body::Tokens(quote!(Self(self.0.#name(#(#given),*)))),
    }
}
