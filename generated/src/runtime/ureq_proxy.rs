//! The proxies that the environment names for ureq.
//!
//! ureq itself takes one proxy for all addresses: the first of `ALL_PROXY`, `HTTPS_PROXY` and
//! `HTTP_PROXY`. The default transport of awaited calls takes the one for the scheme of the
//! address, as most programs do, and both must send a request the same way.

use ::ureq::Proxy;
use std::env;

/// The variables for a scheme, the most important first.
const OF_HTTPS: [&str; 4] = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];
const OF_HTTP: [&str; 4] = ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"];

/// Hosts that are reached without a proxy, with commas between them.
const EXCEPTIONS: [&str; 2] = ["NO_PROXY", "no_proxy"];

/// Is set in a program that answers a request by CGI. There `HTTP_PROXY` is the header `Proxy` of
/// that request, which anybody can send.
const OF_CGI: &str = "REQUEST_METHOD";

/// The proxy for each scheme.
pub(crate) struct Proxies {
    http: Option<Proxy>,
    https: Option<Proxy>,
}

impl Proxies {
    /// Those of the environment.
    pub(crate) fn of_environment() -> Self {
        Self::of(&|name| env::var(name).ok())
    }

    /// Those that variables name.
    pub(crate) fn of(read: &dyn Fn(&str) -> Option<String>) -> Self {
        let is_cgi = read(OF_CGI).is_some();
        let first = |names: &[&str]| {
            let mut values = names.iter().filter_map(|name| read(name));
            values.find(|value| !value.is_empty())
        };
        let exceptions = first(&EXCEPTIONS).unwrap_or_default();
        let proxy = |names: &[&str]| proxy(&first(names)?, &exceptions);
        Self {
            http: proxy(if is_cgi { &OF_HTTP[1..] } else { &OF_HTTP }),
            https: proxy(&OF_HTTPS),
        }
    }

    /// The proxy for addresses of `https`.
    pub(crate) fn https(&self) -> Option<&Proxy> {
        self.https.as_ref()
    }

    /// The proxy for an address.
    pub(crate) fn for_url(&self, url: &str) -> Option<&Proxy> {
        match url.split_once(':') {
            Some((scheme, _)) if scheme.eq_ignore_ascii_case("https") => self.https.as_ref(),
            _ => self.http.as_ref(),
        }
    }
}

/// A proxy with its exceptions; none if the address cannot be used.
fn proxy(address: &str, exceptions: &str) -> Option<Proxy> {
    let named = Proxy::new(address).ok()?;
    let mut builder = Proxy::builder(named.protocol())
        .host(named.host())
        .port(named.port());
    if let Some(user) = named.username() {
        builder = builder.username(user);
    }
    if let Some(password) = named.password() {
        builder = builder.password(password);
    }
    for exception in exceptions.split(',').map(str::trim) {
        // A name means its subdomains too, with a dot in front or without. ureq takes the one or
        // the other.
        let name = exception.trim_start_matches('.');
        if !name.is_empty() {
            builder = builder.no_proxy(name).no_proxy(&format!(".{name}"));
        }
    }
    builder.build().ok()
}
