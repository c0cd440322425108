//! Responses: statuses, bodies, headers.

use super::{Lowering, media};
use crate::diagnostic::{Code, Severity};
use crate::ir::lower::object_docs;
use crate::ir::lower::servers::warning;
use crate::ir::{
    Any, Codec, Content, Header, Method, Owner, Response, Role, Scalar, Status, Style, TypeRef, Use,
};
use crate::load::document::Node;
use crate::spec::{self, Format, Used};

impl<'d> Lowering<'_, 'd, '_> {
    pub(super) fn responses(
        &mut self,
        operation: &spec::Operation<'d>,
        owner: Owner,
    ) -> Vec<Response> {
        let mut responses: Vec<Response> = Vec::with_capacity(operation.responses.len());
        for (key, used) in &operation.responses {
            let Some(status) = status(key) else {
                let finding = warning(
                    Code::InvalidValue,
                    used.node,
                    format!("`{key}` is no HTTP status; the response is ignored"),
                );
                self.sink()
                    .push(finding.help("a status is `200`, a range like `4XX`, or `default`"));
                continue;
            };
            if responses.iter().any(|known| known.status == status) {
                self.sink().push(warning(
                    Code::InvalidValue,
                    used.node,
                    format!("`{key}` is there twice; the first is taken"),
                ));
                continue;
            }
            let response = self.response(status, used, operation.method, owner);
            responses.push(response);
        }
        responses
    }

    fn response(
        &mut self,
        status: Status,
        used: &Used<'d, spec::Response<'d>>,
        method: Method,
        owner: Owner,
    ) -> Response {
        let response = &*used.object;
        let key = status_key(status);
        let headers = response
            .headers
            .iter()
            .filter_map(|(name, header)| self.header(&key, name, header, owner))
            .collect();
        let contents = if response.broken {
            vec![unreadable_body(response)]
        } else if self.is_empty(status, response, method) {
            Vec::new()
        } else {
            self.report_forms(response);
            self.contents(&response.content, false, owner, &|media| {
                Role::ResponseBody(key.clone(), media)
            })
        };
        let description = used.description.unwrap_or(&response.object.description);
        let mut docs = object_docs::description(Some(description));
        docs.remarks.extend(
            response
                .broken
                .then(|| "The document's description of this answer cannot be read.".to_owned()),
        );
        Response {
            at: response.node.pointer(),
            status,
            docs,
            contents,
            headers,
        }
    }

    /// Reports forms, which the client writes but does not read.
    fn report_forms(&mut self, response: &spec::Response<'d>) {
        for media in &response.content {
            if matches!(
                media::codec(media.name).codec,
                Codec::Form | Codec::Multipart
            ) {
                let headline = format!(
                    "answers in `{}` are given as bytes; their schemas stay documentation",
                    media.name
                );
                self.repeated
                    .add_media(Severity::Warning, headline, media.node);
            }
        }
    }

    /// Whether HTTP allows no body here, whatever the document says.
    fn is_empty(&mut self, status: Status, response: &spec::Response<'d>, method: Method) -> bool {
        if response.content.is_empty() || method == Method::Head {
            return true;
        }
        let bodiless = matches!(status, Status::Code(100..=199 | 204 | 205 | 304));
        if bodiless {
            let headline = format!(
                "a response with the status {} never has a body; its content is ignored",
                status_key(status)
            );
            self.repeated
                .add(Code::InvalidValue, Severity::Note, headline, response.node);
        }
        bodiless
    }

    fn header(
        &mut self,
        status: &str,
        name: &str,
        used: &Used<'d, spec::Header<'d>>,
        owner: Owner,
    ) -> Option<Header> {
        if name.eq_ignore_ascii_case("content-type") {
            return None;
        }
        let header = &*used.object;
        let role = Role::ResponseHeader(status.to_owned(), name.to_owned());
        let schema = match &header.format {
            Format::Schema(schema) => Some(*schema),
            Format::Content(media) if media::codec(media.name).codec == Codec::Json => media.schema,
            Format::Content(_) | Format::Missing => None,
        };
        let holder = match &header.format {
            Format::Content(media) => media.node,
            Format::Schema(_) | Format::Missing => header.node,
        };
        let lowered = schema.map(|schema| self.builder.build_outside(schema, holder, owner, role));
        let is_json = matches!(&header.format, Format::Content(media) if media::codec(media.name).codec == Codec::Json);
        let unspecified = if is_json {
            TypeRef::Any(Any::Unspecified)
        } else {
            TypeRef::Scalar(Scalar::Text)
        };
        let (value, docs) = lowered.map_or_else(
            || (Use::plain(unspecified), Default::default()),
            |lowered| (lowered.value, lowered.docs),
        );
        let description = used.description.or(header.object.description.as_deref());
        let deprecated = header.object.deprecated.unwrap_or(false);
        let docs = object_docs::over(description, deprecated, &header.examples, docs);
        let exploded = header
            .node
            .get("explode")
            .and_then(Node::bool)
            .unwrap_or(false);
        let style = match (is_json, exploded) {
            (true, _) => Style::Json,
            (false, true) => Style::SimpleExplode,
            (false, false) => Style::Simple,
        };
        Some(Header {
            at: header.node.pointer(),
            wire: name.to_owned(),
            style,
            value,
            required: header.object.required,
            docs,
        })
    }
}

/// The body of a response whose description cannot be read: it may be anything.
fn unreadable_body(response: &spec::Response<'_>) -> Content {
    let value = Use::plain(TypeRef::Scalar(Scalar::Binary));
    Content {
        at: response.node.pointer(),
        media: "*/*".to_owned(),
        codec: Codec::Bytes,
        value,
        encodings: Vec::new(),
    }
}

/// A status as the document's key spells it.
fn status(key: &str) -> Option<Status> {
    if key == "default" {
        return Some(Status::Default);
    }
    if key.len() == 3 && key.ends_with("XX") || key.ends_with("xx") {
        let digit = key.bytes().next().filter(u8::is_ascii_digit)? - b'0';
        return ((1..=5).contains(&digit) && key.len() == 3).then_some(Status::Range(digit));
    }
    key.parse()
        .ok()
        .filter(|code| (100..=599).contains(code))
        .map(Status::Code)
}

fn status_key(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Range(digit) => format!("{digit}XX"),
        Status::Default => "default".to_owned(),
    }
}
