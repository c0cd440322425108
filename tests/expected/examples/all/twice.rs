// @generated from an OpenAPI document; do not edit.
//! One call of the API, with what is secret taken from the environment.
//!
//! Variables: `TWICE_ALIAS`, `TWICE_BASE_URL` (optional).

use expected::twice::Client;
use expected::twice::Credential;

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::process::ExitCode {
    match run().await {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            std::process::ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let token = variable("TWICE_ALIAS")?;
    let credential = Credential::alias(token);
    let mut client = Client::new(credential);
    if let Ok(url) = variable("TWICE_BASE_URL") {
        client = client.base_url(url);
    }
    let answer = client.bodies().await?;
    println!("{answer:#?}");
    Ok(())
}

fn variable(name: &str) -> Result<String, String> {
    std::env::var(name).map_err(|_| format!("set {name} in the environment"))
}
