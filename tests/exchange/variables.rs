//! Credentials of environment variables: their names are those of the module and of the schemes.

use expected::runtime::CredentialFromEnv;
use expected::security::Credential;

#[test]
fn the_variables_are_called_after_the_module_and_the_schemes() {
    let names = Credential::VARIABLES.concat();
    assert_eq!(
        names,
        [
            "SECURITY_BASIC_USER",
            "SECURITY_BASIC_PASSWORD",
            "SECURITY_HAWK",
            "SECURITY_KEY",
            "SECURITY_KEY",
            "SECURITY_TOKEN",
            "SECURITY_OAUTH",
        ]
    );
    let made = Credential::from_variables(|name| Some(format!("value of {name}"))).unwrap();
    assert!(
        matches!(made, Credential::Basic { user, .. } if user == "value of SECURITY_BASIC_USER")
    );
}
