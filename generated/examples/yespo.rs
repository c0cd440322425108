// @generated from an OpenAPI document; do not edit.
//! One call of the API, with what is secret taken from the environment.
//!
//! Variables: `YESPO_BASIC_AUTH_USER`, `YESPO_BASIC_AUTH_PASSWORD`, `YESPO_BASE_URL` (optional).

use recommenders::yespo::Client;
use recommenders::yespo::Credential;

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
    let user = variable("YESPO_BASIC_AUTH_USER")?;
    let password = variable("YESPO_BASIC_AUTH_PASSWORD")?;
    let credential = Credential::basic_auth(user, password);
    let mut client = Client::new(credential);
    if let Ok(url) = variable("YESPO_BASE_URL") {
        client = client.base_url(url);
    }
    let answer = client.contact_recoms(1244).contact_id(162688150).await?;
    println!("{answer:#?}");
    Ok(())
}

fn variable(name: &str) -> Result<String, String> {
    std::env::var(name).map_err(|_| format!("set {name} in the environment"))
}
