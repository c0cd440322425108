//! Requests whose bodies are streams, over the network.

use super::taker::{Take, Taker};
use super::uploads::{lost, policy, source, stream, upload};
use crate::runtime::{
    BodySource, BodyStream, Bytes, Core, StatusCode, TransportError, TransportErrorKind,
};
use std::task::Poll;

/// A body whose second chunk comes when a server has received the first.
fn dependent(taker: &Taker) -> BodyStream {
    let log = taker.log();
    let mut number = 0;
    BodyStream::new(move |context| {
        let is_received = || {
            let log = log.lock().unwrap();
            log.last().is_some_and(|text| text.contains("one"))
        };
        match number {
            0 => {}
            1 if is_received() => {}
            1 => {
                context.waker().wake_by_ref();
                return Poll::Pending;
            }
            _ => return Poll::Ready(None),
        }
        number += 1;
        Poll::Ready(Some(Ok(["one", "two"][number - 1].into())))
    })
}

/// A file that is removed at the end.
struct Temporary(std::path::PathBuf);

impl Temporary {
    fn new(name: &str, text: &str) -> Self {
        let name = format!("runtime-{name}-{}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::write(&path, text).unwrap();
        Self(path)
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        _ = std::fs::remove_file(&self.0);
    }
}

/// The tests of a transport over the network. `send` awaits a call, or blocks.
macro_rules! over_the_network {
    ($($feature:literal $test:meta $name:ident $(($async:ident))? $send:ident;)*) => { $(
        #[cfg(feature = $feature)]
        mod $name {
            use super::*;

            #[$test]
            $($async)? fn a_body_is_sent_while_it_is_made() {
                let taker = Taker::start([Take::All(204)]);
                let core = Core::new(&taker.url);
                $send!(core.call(upload(dependent(&taker)))).unwrap();
                let text = taker.taken().remove(0).to_lowercase();
                assert!(text.contains("transfer-encoding: chunked"), "{text}");
                assert!(!text.contains("content-length"), "{text}");
                assert!(text.ends_with("3\r\none\r\n3\r\ntwo\r\n0\r\n\r\n"), "{text}");
            }

            #[$test]
            $($async)? fn a_file_is_sent_with_its_length() {
                let file = Temporary::new(stringify!($name), &"x".repeat(300_000));
                let taker = Taker::start([Take::Some, Take::All(204)]);
                let core = Core::new(&taker.url).retry_policy(policy());
                $send!(core.call(upload(BodySource::file(&file.0)))).unwrap();
                let text = taker.taken().remove(1).to_lowercase();
                assert!(text.contains("content-length: 300000\r\n"), "{text}");
                assert!(!text.contains("transfer-encoding"), "{text}");
                assert_eq!(text.split_once("\r\n\r\n").unwrap().1.len(), 300_000);
            }

            #[$test]
            $($async)? fn a_file_that_is_not_there_stops_the_call() {
                let taker = Taker::start([Take::All(204)]);
                let missing = BodySource::file("/no/such/file");
                let core = Core::new(&taker.url);
                let error = lost($send!(core.call(upload(missing))).unwrap_err());
                assert_eq!(error.kind(), TransportErrorKind::RequestBody);
                assert!(!error.may_have_reached_server());
                assert!(taker.taken().is_empty());
            }

            #[$test]
            $($async)? fn a_connection_that_breaks_ends_a_body_that_cannot_be_read_again() {
                let taker = Taker::start([Take::Some, Take::All(204)]);
                let core = Core::new(&taker.url).retry_policy(policy());
                let endless = BodyStream::new(|_| Poll::Ready(Some(Ok(Bytes::from(vec![b'x'; 9999])))));
                let error = lost($send!(core.call(upload(endless))).unwrap_err());
                assert_eq!(error.attempts(), 1);
                assert!(error.to_string().contains("(not repeated, "), "{error}");
            }

            #[$test]
            $($async)? fn a_source_that_fails_amid_the_body_says_why() {
                for has_length in [false, true] {
                    let taker = Taker::start([Take::All(204), Take::All(204)]);
                    let core = Core::new(&taker.url).retry_policy(policy());
                    let broken = BodySource::new(move || async move {
                        let mut chunk = Some("one");
                        let broken = BodyStream::new(move |_| {
                            let error = || TransportError::new(TransportErrorKind::RequestBody);
                            let chunk = chunk.take().map(Bytes::from);
                            let chunk = chunk.ok_or_else(|| error().because("the disk is gone"));
                            Poll::Ready(Some(chunk))
                        });
                        Ok(match has_length {
                            true => broken.with_length(9),
                            false => broken,
                        })
                    });
                    let error = lost($send!(core.call(upload(broken))).unwrap_err());
                    assert_eq!(error.kind(), TransportErrorKind::RequestBody, "{error:?}");
                    assert!(error.to_string().contains("the disk is gone"), "{error}");
                    assert_eq!(error.attempts(), 1);
                }
            }

            #[$test]
            $($async)? fn an_empty_stream_is_an_empty_body() {
                let taker = Taker::start([Take::All(204)]);
                let core = Core::new(&taker.url);
                $send!(core.call(upload(stream([]).with_length(0)))).unwrap();
                let text = taker.taken().remove(0).to_lowercase();
                assert!(text.contains("content-length: 0\r\n"), "{text}");
            }

            #[$test]
            $($async)? fn a_redirect_is_followed_only_with_a_body_that_can_be_opened_again() {
                for (can_be, status) in [(true, 204), (false, 307)] {
                    let taker = Taker::start([Take::All(307), Take::All(204)]);
                    let core = Core::new(&taker.url).follow_redirects(1);
                    let upload = match can_be {
                        true => upload(source(["a"])),
                        false => upload(stream(["a"])),
                    };
                    let outcome = $send!(core.call(upload));
                    let found = outcome.map_or_else(|error| error.status().unwrap().as_u16(), |()| 204);
                    assert_eq!(found, status);
                }
            }
        }
    )* };
}

#[allow(
    unused_macros,
    reason = "each is for a transport, which can be turned off"
)]
macro_rules! awaited {
    ($call:expr) => {
        $call.await
    };
}

#[allow(
    unused_macros,
    reason = "each is for a transport, which can be turned off"
)]
macro_rules! blocked {
    ($call:expr) => {
        $call.send_blocking()
    };
}

/// ureq reads an answer only after it has sent the body.
#[cfg(feature = "reqwest")]
#[tokio::test]
async fn an_answer_amid_the_body_ends_the_call() {
    let taker = Taker::start([Take::Early(413)]);
    let core = Core::new(&taker.url).retries(0);
    let endless = BodyStream::new(|_| Poll::Ready(Some(Ok(Bytes::from(vec![b'x'; 9999])))));
    let error = core.call(upload(endless)).await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::PAYLOAD_TOO_LARGE));
}

over_the_network! {
    "reqwest" tokio::test by_reqwest (async) awaited;
    "ureq" test by_ureq blocked;
}

/// A layer that makes a request of its own, as one that signs does, keeps no extensions.
#[cfg(feature = "tower")]
#[tokio::test]
async fn a_layer_without_extensions_passes_a_stream_on() {
    use super::uploads::{stream, upload};
    use crate::runtime::{BodyStream, TowerBody, TowerTransport};
    use ::tower::service_fn;
    use http_body::Body;
    let received = std::sync::Arc::new(std::sync::Mutex::new(String::new()));
    let heard = received.clone();
    let service = service_fn(move |request: http::Request<TowerBody>| {
        let heard = heard.clone();
        async move {
            let request = http::Request::new(request.into_body());
            let mut body = Box::pin(request.into_body());
            assert_eq!(body.size_hint().exact(), Some(2));
            let body = BodyStream::new(move |context| {
                let frame = std::task::ready!(body.as_mut().poll_frame(context));
                let chunk = frame.map(|frame| frame.map(|frame| frame.into_data().unwrap()));
                std::task::Poll::Ready(chunk)
            });
            let bytes = body.collect(2).await?;
            heard
                .lock()
                .unwrap()
                .push_str(std::str::from_utf8(&bytes).unwrap());
            let response = http::Response::builder()
                .status(204)
                .body(TowerBody::default());
            Ok::<_, crate::runtime::TransportError>(response.unwrap())
        }
    });
    let core = Core::new("http://host").transport(TowerTransport::new(service));
    let body = stream(["a", "b"]).with_length(2);
    core.call(upload(body)).await.unwrap();
    assert_eq!(*received.lock().unwrap(), "ab");
}

#[cfg(all(feature = "reqwest", feature = "tower"))]
#[tokio::test]
async fn a_stream_does_not_depend_on_extensions() {
    use crate::runtime::{HttpTransport, TowerBody, TowerService, TowerTransport};
    use ::tower::ServiceBuilder;
    let renew = |request: http::Request<TowerBody>| {
        let (parts, body) = request.into_parts();
        let mut renewed = http::Request::new(body);
        *renewed.method_mut() = parts.method;
        *renewed.uri_mut() = parts.uri;
        renewed
    };
    let service = ServiceBuilder::new()
        .map_request(renew)
        .service(TowerService::new(HttpTransport::new()));
    let taker = Taker::start([Take::All(204)]);
    let core = Core::new(&taker.url).transport(TowerTransport::new(service));
    core.call(upload(dependent(&taker).with_length(6)))
        .await
        .unwrap();
    let text = taker.taken().remove(0);
    assert!(text.ends_with("\r\n\r\nonetwo"), "{text}");
}

#[cfg(all(feature = "reqwest", feature = "tower"))]
#[tokio::test]
async fn layers_pass_a_stream_on() {
    use crate::runtime::{HttpTransport, TowerService, TowerTransport};
    use ::tower::ServiceBuilder;
    use ::tower::limit::ConcurrencyLimitLayer;
    let service = ServiceBuilder::new()
        .layer(ConcurrencyLimitLayer::new(2))
        .service(TowerService::new(HttpTransport::new()));
    let taker = Taker::start([Take::All(204)]);
    let core = Core::new(&taker.url).transport(TowerTransport::new(service));
    core.call(upload(dependent(&taker).with_length(6)))
        .await
        .unwrap();
    let text = taker.taken().remove(0).to_lowercase();
    assert!(text.contains("content-length: 6\r\n"), "{text}");
    assert!(text.ends_with("\r\n\r\nonetwo"), "{text}");
}
