// @generated from an OpenAPI document; do not edit.
//! One call of the API, with what is secret taken from the environment.
//!
//! Variables: `FAULTS_KEY`, `FAULTS_BASE_URL` (optional).

use expected::faults::Client;
use expected::faults::Credential;

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
    let key = variable("FAULTS_KEY")?;
    let credential = Credential::key(key);
    let mut client = Client::new(credential);
    if let Ok(url) = variable("FAULTS_BASE_URL") {
        client = client.base_url(url);
    }
    let answer = client.list_items().await?;
    println!("{answer:#?}");
    Ok(())
}

fn variable(name: &str) -> Result<String, String> {
    std::env::var(name).map_err(|_| format!("set {name} in the environment"))
}
