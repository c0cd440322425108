//! Servers to which no connection can be made: one without TLS, one with a certificate that nobody
//! knows, and a name without an address.

use crate::runtime::{Core, Error, HttpTransport, TransportError, TransportErrorKind};
use rcgen::generate_simple_self_signed;
use reqwest::ClientBuilder;
use reqwest::dns::{Name, Resolve, Resolving};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring::default_provider;

struct Write;

// Nothing has reached the server, so that even this is repeated.
operation! { Write {
    id: "write",
    route: POST "/",
    success: empty () {
        204,
    },
} }

/// A server that takes connections with TLS if it has a configuration for that.
struct Server {
    port: u16,
    connections: Arc<AtomicUsize>,
}

impl Server {
    async fn start(tls: Option<ServerConfig>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let connections = Arc::new(AtomicUsize::new(0));
        let count = connections.clone();
        let acceptor = tls.map(|tls| TlsAcceptor::from(Arc::new(tls)));
        tokio::spawn(async move {
            loop {
                let (mut stream, _) = listener.accept().await.unwrap();
                count.fetch_add(1, Ordering::Relaxed);
                match &acceptor {
                    // A client that refuses the certificate ends the handshake.
                    Some(acceptor) => _ = acceptor.accept(stream).await,
                    None => _ = stream.write_all(b"HTTP/1.1 400 X\r\n\r\n").await,
                }
            }
        });
        Self { port, connections }
    }
}

/// A certificate for this name that no authority has signed.
fn self_signed(name: &str) -> ServerConfig {
    let signed = generate_simple_self_signed([name.to_owned()]).unwrap();
    ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![signed.cert.der().clone()], signed.signing_key.into())
        .unwrap()
}

async fn lost(url: String, builder: ClientBuilder) -> TransportError {
    let core = Core::new(url)
        .transport(HttpTransport::with_builder(builder))
        .retries(1);
    let Error::Transport(error) = core.call(Write).await.unwrap_err() else {
        panic!()
    };
    assert_eq!(error.kind(), TransportErrorKind::Connect, "{error}");
    assert!(!error.may_have_reached_server());
    let shown = error.to_string();
    assert!(shown.contains("no connection to the server"), "{shown}");
    assert_eq!(error.attempts(), 2);
    error
}

#[tokio::test]
async fn a_certificate_that_nobody_knows_is_told() {
    let server = Server::start(Some(self_signed("localhost"))).await;
    let url = format!("https://localhost:{}", server.port);
    let error = lost(url, ClientBuilder::new()).await;
    assert!(error.to_string().contains("certificate"), "{error}");
    assert_eq!(server.connections.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn a_server_without_tls_is_told() {
    let server = Server::start(None).await;
    let url = format!("https://localhost:{}", server.port);
    lost(url, ClientBuilder::new()).await;
    assert_eq!(server.connections.load(Ordering::Relaxed), 2);
}

/// Knows no name.
struct NoNames;

impl Resolve for NoNames {
    fn resolve(&self, name: Name) -> Resolving {
        let message = format!("nobody knows {}", name.as_str());
        Box::pin(async move { Err(message.into()) })
    }
}

#[tokio::test]
async fn a_name_without_an_address_is_told() {
    let builder = ClientBuilder::new().dns_resolver(NoNames);
    let error = lost("http://shop.example".to_owned(), builder).await;
    assert!(
        error.to_string().contains("nobody knows shop.example"),
        "{error}"
    );
}
