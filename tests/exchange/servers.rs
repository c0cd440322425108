//! Servers with variables: a value cannot send a call elsewhere.

use crate::answer::Answer;
use crate::server::Server;
use expected::runtime::Error;
use expected::servers::Client;
use expected::servers::servers::{Server as AnyHost, Tenant};

#[tokio::test]
async fn a_tenant_cannot_end_the_host() {
    let server = Server::start([]).await;
    let authority = server.url().replace("http://", "");
    for tenant in [
        format!("{authority}/"),
        format!("{authority}#"),
        format!("{authority}?"),
        format!("x@{authority}\\"),
    ] {
        let address = Tenant::default().tenant(tenant);
        let Error::Invalid(invalid) = Client::new().base_url(address).list().await.unwrap_err()
        else {
            panic!()
        };
        assert_eq!(invalid.violations().len(), 1);
        assert_eq!(invalid.violations()[0].place(), "server variable tenant");
    }
    for base in ["..", "v1/%2e%2e", "v1?x=", "v1#", "v1\\x"] {
        let address = Tenant::default().base(base);
        let Error::Invalid(invalid) = Client::new().list().base_url(address).await.unwrap_err()
        else {
            panic!()
        };
        assert_eq!(invalid.violations()[0].place(), "server variable base");
    }
    assert!(server.requests().await.is_empty());
}

#[tokio::test]
async fn a_variable_that_is_the_whole_host_takes_any() {
    let server = Server::start([Answer::empty(204)]).await;
    let port = server.url().rsplit(':').next().unwrap().to_owned();
    let error = Client::new()
        .base_url(AnyHost::default().host(format!("127.0.0.1:{port}")))
        .list()
        .await
        .unwrap_err();
    assert!(
        error
            .to_string()
            .contains("must not contain `:`, which would add a port"),
        "{error}"
    );
    Client::new().base_url(server.url()).list().await.unwrap();
    assert_eq!(server.requests().await.len(), 1);
}
