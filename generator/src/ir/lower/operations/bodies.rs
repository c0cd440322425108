//! Bodies of requests and answers: one content for each media type.

use super::Lowering;
use super::media;
use crate::diagnostic::{Code, Severity};
use crate::ir::lower::object_docs;
use crate::ir::lower::servers::warning;
use crate::ir::{Any, Body, Codec, Content, Kinds, Owner, Role, Scalar, TypeRef, Use};
use crate::load::document::Node;
use crate::spec::{Media, RequestBody, Used, schema};

impl<'d> Lowering<'_, 'd, '_> {
    /// A request body; none if it has no media type.
    pub(super) fn body(&mut self, used: &Used<'d, RequestBody<'d>>, owner: Owner) -> Option<Body> {
        let body = &*used.object;
        let mut contents = self.contents(&body.content, owner, &|media| Role::RequestBody(media));
        if contents.is_empty() {
            let finding = warning(
                Code::MissingKey,
                body.node,
                "the request body has no media type; it is left out",
            );
            self.sink()
                .push(finding.help("list at least one media type under `content`"));
            return None;
        }
        contents.sort_by_key(|content| (content.media.contains('*'), content.codec != Codec::Json));
        let description = used.description.or(body.object.description.as_deref());
        Some(Body {
            at: body.node.pointer(),
            required: body.object.required,
            docs: object_docs::description(description),
            contents,
        })
    }

    /// Contents in the document's order; `role` gets words for the media type if several have types of their own.
    pub(super) fn contents(
        &mut self,
        media: &[Media<'d>],
        owner: Owner,
        role: &dyn Fn(Option<String>) -> Role,
    ) -> Vec<Content> {
        let codecs: Vec<Codec> = media.iter().map(|media| self.codec(media)).collect();
        let several = codecs.iter().filter(|codec| is_typed(**codec)).count() > 1;
        let content = |(media, codec): (&Media<'d>, Codec)| {
            let value = self.value(
                media,
                codec,
                owner,
                role(several.then(|| media::words(media.name))),
            );
            let encodings = self.encodings(&media.encodings);
            Content {
                at: media.node.pointer(),
                media: media.name.trim().to_owned(),
                codec,
                value,
                encodings,
            }
        };
        media.iter().zip(codecs).map(content).collect()
    }

    fn value(&mut self, media: &Media<'d>, codec: Codec, owner: Owner, role: Role) -> Use {
        match (codec, media.schema) {
            (Codec::Text, _) => Use::plain(TypeRef::Scalar(Scalar::Text)),
            (Codec::Bytes, _) => Use::plain(TypeRef::Scalar(Scalar::Binary)),
            (_, Some(schema)) => self.builder.build_outside(schema, owner, role).value,
            (_, None) => Use::plain(TypeRef::Any(if media.broken {
                Any::Broken
            } else {
                Any::Unspecified
            })),
        }
    }

    /// The codec, with what is to be said of it.
    fn codec(&mut self, media: &Media<'d>) -> Codec {
        let (known, name) = (media::codec(media.name), media.name);
        if is_typed(known.codec) {
            return known.codec;
        }
        let content = self.nature(media.schema);
        let headline = match (known.codec, content) {
            (codec, Nature::Unsaid) if known.is_known => return codec,
            (codec, Nature::Words | Nature::Bytes) if known.is_known => return codec,
            (codec, Nature::Bytes) => return codec,
            (_, Nature::Words) if !name.trim().eq_ignore_ascii_case(media::EVENTS) => {
                return Codec::Text;
            }
            (Codec::Bytes, Nature::Structured) if name.contains('*') => {
                self.repeated.note(
                    Severity::Note,
                    format!("`{name}` with a schema is taken as JSON"),
                    media.node,
                );
                return Codec::Json;
            }
            (Codec::Text, Nature::Structured) => {
                format!("bodies in `{name}` are given as text; their schemas stay documentation")
            }
            (_, Nature::Structured) if known.is_known => {
                format!("bodies in `{name}` are given as bytes; their schemas stay documentation")
            }
            _ => format!("there is no codec for `{name}`; its bodies are bytes"),
        };
        self.repeated.note(Severity::Warning, headline, media.node);
        known.codec
    }

    /// What a schema says of a body that is not read by it.
    fn nature(&mut self, node: Option<Node<'d>>) -> Nature {
        let Some(node) = node else {
            return Nature::Unsaid;
        };
        let mut schema = schema::read(node, self.sink());
        if let Some(reference) = schema.reference {
            let Some(target) = self.builder.schemas().resolve_chain(node, reference) else {
                return Nature::Unsaid;
            };
            schema = schema::read(target, self.sink());
        }
        let branches = schema.all_of.len()
            + schema.one_of.len()
            + schema.any_of.len()
            + schema.properties.len();
        match schema.kinds {
            Some(kinds) if !Kinds::STRING.with(Kinds::NULL).contains(kinds) => Nature::Structured,
            Some(_) if schema.format == Some("binary") => Nature::Bytes,
            Some(_) => Nature::Words,
            None if branches > 0 || schema.items.is_some() => Nature::Structured,
            None => Nature::Unsaid,
        }
    }
}

/// What a schema says of a body.
#[derive(Clone, Copy)]
enum Nature {
    /// Nothing.
    Unsaid,
    /// It is a string.
    Words,
    /// It is a binary string.
    Bytes,
    /// It is more than a string.
    Structured,
}

/// Whether a schema gives the type of a body.
fn is_typed(codec: Codec) -> bool {
    matches!(codec, Codec::Json | Codec::Form | Codec::Multipart)
}
